import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type RememberedCaret, rememberCaret } from './remember-caret';

let ended: AbortController;
let remembered: RememberedCaret;

beforeEach(() => {
  document.body.replaceChildren();
  ended = new AbortController();
  remembered = rememberCaret(document, ended.signal);
});
afterEach(() => ended.abort());

function editable(text: string): HTMLElement {
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.textContent = text;
  document.body.append(editor);
  return editor;
}

function select(editor: HTMLElement, offset: number): void {
  editor.focus();
  const text = editor.firstChild;
  if (text) document.getSelection()?.setBaseAndExtent(text, offset, text, offset);
}

it('keeps the caret of each editor', async () => {
  const [one, two] = [editable('one'), editable('two')];
  expect(remembered.inText(one)).toBeNull();
  select(one, 1);
  await expect.poll(() => remembered.inText(one)?.offset).toBe(1);
  select(two, 2);
  await expect.poll(() => remembered.inText(two)?.offset).toBe(2);
  expect(remembered.inText(one)?.offset).toBe(1);
});

it('forgets a caret whose text is gone or shorter', async () => {
  const editor = editable('a long line');
  select(editor, 9);
  await expect.poll(() => remembered.inText(editor)?.offset).toBe(9);
  if (editor.firstChild instanceof Text) editor.firstChild.data = 'short';
  expect(remembered.inText(editor)).toBeNull();
  editor.replaceChildren('a long line');
  expect(remembered.inText(editor)).toBeNull();
});

it('keeps the caret of a field, and knows when the agent was never there', async () => {
  const field = document.createElement('textarea');
  field.value = 'Hi Bob';
  document.body.append(field);
  expect(remembered.inField(field)).toBeNull();
  await userEvent.click(field);
  field.setSelectionRange(2, 2);
  field.blur();
  expect(remembered.inField(field)).toBe(2);
});

it('stops with the signal', async () => {
  const editor = editable('one');
  ended.abort();
  select(editor, 1);
  editor.blur();
  expect(remembered.inText(editor)).toBeNull();
});
