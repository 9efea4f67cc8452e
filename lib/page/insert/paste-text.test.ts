import { expect, it } from 'vitest';
import { pasteText } from './paste-text';

function pasted(text: string, html: boolean): Record<string, string> {
  const editor = document.createElement('div');
  const data: Record<string, string> = {};
  editor.addEventListener('paste', ({ clipboardData }) => {
    for (const type of clipboardData?.types ?? []) data[type] = clipboardData?.getData(type) ?? '';
  });
  pasteText(editor, text, html);
  return data;
}

it('offers plain text alone', () => {
  expect(pasted('One\nTwo', false)).toEqual({ 'text/plain': 'One\nTwo' });
});

it('offers a paragraph a line, with markup as text', () => {
  expect(pasted(' a <b> & c\n', true)).toEqual({
    'text/plain': ' a <b> & c\n',
    'text/html': '<p>&nbsp;a &lt;b&gt; &amp; c</p><p></p>',
  });
});

it('can be refused and crosses a shadow root', () => {
  const host = document.createElement('div');
  const editor = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(editor);
  let seen: Event | null = null;
  host.addEventListener('paste', (event) => {
    seen = event;
  });
  pasteText(editor, 'One', false);
  expect(seen).toMatchObject({ cancelable: true, composed: true });
});
