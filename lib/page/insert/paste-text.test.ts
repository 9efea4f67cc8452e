import { expect, it } from 'vitest';
import { pasteText } from './paste-text';

it('hands over a clipboard by a paste', () => {
  const editor = document.createElement('div');
  let pasted = '';
  editor.addEventListener('paste', ({ clipboardData }) => {
    pasted += clipboardData?.getData('text/plain');
  });
  pasteText(editor, 'modelled', 'One\nTwo');
  expect(pasted).toBe('One\nTwo');
});

it('hands it to Slate by an input event alone', () => {
  const editor = document.createElement('div');
  const seen: string[] = [];
  editor.addEventListener('paste', () => seen.push('paste'));
  editor.addEventListener('beforeinput', ({ inputType, dataTransfer }) => {
    seen.push(inputType, dataTransfer?.getData('text/plain') ?? '');
  });
  pasteText(editor, 'slate', 'One');
  expect(seen).toEqual(['insertFromPaste', 'One']);
});

it('can be refused and crosses a shadow root', () => {
  const host = document.createElement('div');
  const editor = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(editor);
  let seen: Event | null = null;
  host.addEventListener('paste', (event) => {
    seen = event;
  });
  pasteText(editor, 'modelled', 'One');
  expect(seen).toMatchObject({ cancelable: true, composed: true });
});
