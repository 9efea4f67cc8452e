import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { insertText } from './insert-text';
import { rememberCaret } from './remember-caret';

let ended: AbortController;

beforeEach(() => {
  ended = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => ended.abort());

function mount<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  document.body.append(element);
  return element;
}

function editable(text: string): HTMLElement {
  const editor = mount('div');
  editor.setAttribute('contenteditable', 'true');
  editor.textContent = text;
  return editor;
}

it('writes by the way each kind of editor takes', async () => {
  expect(await insertText(mount('textarea'), 'One.')).toEqual({ ok: true, way: 'field' });
  expect(await insertText(editable('Hi'), 'One.')).toEqual({ ok: true, way: 'exec' });
  const model = editable('Hi');
  model.classList.add('ProseMirror');
  model.addEventListener('paste', ({ clipboardData }) =>
    model.append(clipboardData?.getData('text/plain') ?? ''),
  );
  expect(await insertText(model, 'One.')).toEqual({ ok: true, way: 'paste' });
  expect(model.textContent).toBe('Hi One.');
});

it('uses the remembered caret of a field, and its end when the agent was never there', async () => {
  const remembered = rememberCaret(document, ended.signal);
  const field = mount('textarea');
  const other = mount('button');
  field.value = 'Hi Bob,\nRegards';
  await insertText(field, 'One.', remembered);
  expect(field.value).toBe('Hi Bob,\nRegards One.');
  field.setSelectionRange(7, 7);
  await userEvent.click(other);
  await insertText(field, 'Two.', remembered);
  expect(field.value).toBe('Hi Bob, Two.\nRegards One.');
});

it('uses the remembered caret in a shadow root', async () => {
  const remembered = rememberCaret(document, ended.signal);
  const other = mount('button');
  const root = mount('div').attachShadow({ mode: 'open' });
  const editor = editable('Hi Bob, bye.');
  root.append(editor);
  await userEvent.click(editor);
  const text = editor.firstChild;
  if (text) document.getSelection()?.setBaseAndExtent(text, 7, text, 7);
  await expect.poll(() => remembered.inText(editor)?.offset).toBe(7);
  await userEvent.click(other);
  document.getSelection()?.removeAllRanges();
  expect(await insertText(editor, 'One.', remembered)).toEqual({ ok: true, way: 'exec' });
  expect(editor.textContent).toBe('Hi Bob, One. bye.');
});

it('writes into a frame of the page, whose classes are not ours', async () => {
  const inner = mount('iframe').contentDocument;
  if (!inner) throw new Error('the frame has no document');
  const field = inner.createElement('textarea');
  const editor = inner.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  editor.textContent = 'Hi Bob, bye.';
  inner.body.append(field, editor);
  expect(await insertText(field, 'One.')).toEqual({ ok: true, way: 'field' });
  expect(field.value).toBe('One.');
  const text = editor.firstChild;
  editor.focus();
  if (text) inner.getSelection()?.setBaseAndExtent(text, 7, text, 7);
  mount('button').focus();
  expect(await insertText(editor, 'Two.')).toEqual({ ok: true, way: 'exec' });
  expect(editor.textContent).toBe('Hi Bob, Two. bye.');
});

it('stays out of common signatures when told no rules', async () => {
  const editor = editable('Hi Bob,');
  const signature = document.createElement('div');
  signature.className = 'gmail_signature';
  signature.textContent = 'Ana';
  editor.append(signature);
  await insertText(editor, 'One.');
  expect(editor.firstChild?.textContent).toBe('Hi Bob, One.');
  expect(signature.textContent).toBe('Ana');
});

it('writes two phrases one after the other', async () => {
  const field = mount('textarea');
  await Promise.all([insertText(field, 'First.'), insertText(field, ' Second. ')]);
  expect(field.value).toBe('First. Second.');
});

it('says when there is no editor or it is locked', async () => {
  const gone = editable('Hi');
  gone.remove();
  expect(await insertText(gone, 'One.')).toEqual({ ok: false, reason: 'no_editor' });
  expect(await insertText(mount('p'), 'One.')).toEqual({ ok: false, reason: 'no_editor' });
  const off = editable('Hi');
  off.setAttribute('contenteditable', 'false');
  expect(await insertText(off, 'One.')).toEqual({ ok: false, reason: 'read_only' });
  const locked = mount('textarea');
  locked.readOnly = true;
  expect(await insertText(locked, 'One.')).toEqual({ ok: false, reason: 'read_only' });
});
