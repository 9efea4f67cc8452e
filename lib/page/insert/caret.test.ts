import { beforeEach, expect, it } from 'vitest';
import { currentCaret, placeCaret } from './caret';

let editor: HTMLElement;
let text: Text;

beforeEach(() => {
  editor = document.createElement('div');
  editor.contentEditable = 'true';
  text = document.createTextNode('Hi Bob');
  editor.append(text);
  document.body.replaceChildren(editor);
  document.getSelection()?.removeAllRanges();
});

it('reads the end of a selection in the editor, whichever way it was drawn', () => {
  expect(currentCaret(editor)).toBeNull();
  document.getSelection()?.setBaseAndExtent(text, 5, text, 2);
  expect(currentCaret(editor)).toEqual({ node: text, offset: 5 });
});

it('knows no caret where the selection is elsewhere', () => {
  const other = document.createElement('p');
  other.textContent = 'elsewhere';
  document.body.append(other);
  placeCaret({ node: other, offset: 0 });
  expect(currentCaret(editor)).toBeNull();
});

it('places and reads a caret in a shadow root', () => {
  const host = document.createElement('div');
  document.body.append(host);
  host.attachShadow({ mode: 'open' }).append(editor);
  editor.focus();
  placeCaret({ node: text, offset: 3 });
  expect(currentCaret(editor)).toEqual({ node: text, offset: 3 });
});
