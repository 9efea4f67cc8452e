import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

/** What was measured of the editor Zendesk uses; the reader and the inserter rest on it. */
let editor: ClassicEditor;
let editable: HTMLElement;

beforeEach(async () => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph],
  });
  const found = document.querySelector<HTMLElement>('.ck-editor__editable');
  if (!found) throw new Error('CKEditor did not start');
  editable = found;
});

afterEach(async () => {
  await editor.destroy();
});

test('execCommand answers true and inserts nothing', async () => {
  await userEvent.click(editable);
  expect(document.execCommand('insertText', false, 'hello')).toBe(true);
  expect(editor.getData()).toBe('');
});

test('a synthetic paste is taken, in one undo step', async () => {
  editor.setData('<p>Hi</p>');
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', 'one\ntwo');
  clipboardData.setData('text/html', '<p>one</p><p>two</p>');
  editable.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
  await vi.waitFor(() => expect(editor.getData()).toContain('<p>two'));
  expect(editor.getData()).toContain('Hi');
  editor.execute('undo');
  expect(editor.getData()).toBe('<p>Hi</p>');
});

test('a write into the DOM is not part of the text', async () => {
  editor.setData('<p>Hi</p>');
  const added = document.createElement('p');
  added.textContent = 'written';
  editable.append(added);
  await vi.waitFor(() => expect(editable.textContent).not.toContain('written'));
  expect(editor.getData()).toBe('<p>Hi</p>');
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

test('a hidden ticket keeps its offsetParent', () => {
  const panel = document.createElement('div');
  panel.style.cssText = 'visibility: hidden; position: absolute';
  const message = document.createElement('p');
  panel.append(message);
  document.body.append(panel);
  expect(message.offsetParent).not.toBeNull();
  expect(message.checkVisibility({ visibilityProperty: true })).toBe(false);
});
