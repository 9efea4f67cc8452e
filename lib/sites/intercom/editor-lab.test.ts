import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type ReplyEditor, replyEditor } from '@/tests/pages/intercom/reply-editor';

/** What was measured of ProseMirror in an open shadow root; the reader and the inserter rest on it. */
let editor: ReplyEditor;
let editable: HTMLElement;
let other: HTMLElement;

beforeEach(() => {
  const host = document.createElement('div');
  other = document.createElement('button');
  document.body.replaceChildren(host, other);
  editable = document.createElement('div');
  editable.style.whiteSpace = 'pre-wrap';
  host.attachShadow({ mode: 'open' }).append(editable);
  editor = replyEditor(editable, '', 'normal', () => undefined);
});

afterEach(() => editor.destroy());

test('a synthetic paste is taken in the shadow root without focus, in one undo step', async () => {
  editor.setText('Hi');
  other.focus();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', 'one\ntwo');
  editable.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
  await vi.waitFor(() => expect(editor.text()).toContain('two'));
  expect(editor.text()).toContain('Hi');
  expect(editor.text().split('\n')).toHaveLength(2);
  editor.undo();
  expect(editor.text()).not.toContain('two');
});

test('execCommand works where the caret is in the editor', async () => {
  await userEvent.click(editable);
  expect(document.execCommand('insertText', false, 'hello')).toBe(true);
  await vi.waitFor(() => expect(editor.text()).toBe('hello'));
});

test('a synthetic beforeinput does nothing', async () => {
  await userEvent.click(editable);
  editable.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertText',
      data: 'hello',
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
  await userEvent.keyboard('x');
  await vi.waitFor(() => expect(editor.text()).toBe('x'));
});

test('a write into the DOM is taken without its line breaks', async () => {
  const [paragraph] = editable.children;
  paragraph?.replaceChildren('one\ntwo');
  await vi.waitFor(() => expect(editor.text()).toMatch(/one.two/s));
  expect(editor.text().split('\n')).not.toEqual(['one', 'two']);
});

test('Enter and Backspace fire no input event', async () => {
  let inputs = 0;
  let changes = 0;
  await userEvent.click(editable);
  await userEvent.keyboard('ab');
  editable.addEventListener('input', () => {
    inputs += 1;
  });
  const observer = new MutationObserver(() => {
    changes += 1;
  });
  observer.observe(editable, { childList: true, subtree: true, characterData: true });
  await userEvent.keyboard('{Enter}{Backspace}');
  await vi.waitFor(() => expect(changes).toBeGreaterThan(0));
  observer.disconnect();
  expect(inputs).toBe(0);
});

test('a change of the selection in the shadow root is heard by the document', async () => {
  let heard = 0;
  const ended = new AbortController();
  await userEvent.click(editable);
  await userEvent.keyboard('ab');
  document.addEventListener('selectionchange', () => (heard += 1), { signal: ended.signal });
  await userEvent.keyboard('{ArrowLeft}');
  await vi.waitFor(() => expect(heard).toBeGreaterThan(0));
  ended.abort();
});
