import { expect, it } from 'vitest';
import { clipboardData, type PastingKind } from './clipboard-data';

function formats(kind: PastingKind, text: string): Record<string, string> {
  const data = clipboardData(kind, text, document);
  return Object.fromEntries(data.types.map((type) => [type, data.getData(type)]));
}

it('is plain text for most', () => {
  const text = 'One\n\n<b> & two';
  expect(formats('modelled', text)).toEqual({ 'text/plain': text });
  expect(formats('prosemirror', ' One\nTwo')).toEqual({ 'text/plain': ' One\nTwo' });
  expect(formats('slate', 'One\nTwo')).toEqual({ 'text/plain': 'One\nTwo' });
});

it('has a paragraph a line for CKEditor, with markup as text', () => {
  expect(formats('ckeditor', ' a <b> & c\n')).toEqual({
    'text/plain': ' a <b> & c\n',
    'text/html': '<p>&nbsp;a &lt;b&gt; &amp; c</p><p></p>',
  });
});

it('has paragraphs for ProseMirror where a line is empty', () => {
  expect(formats('prosemirror', 'One\n\nTwo')).toEqual({
    'text/plain': 'One\n\nTwo',
    'text/html': '<p>One</p><p></p><p>Two</p>',
  });
});

it('holds empty lines open for TinyMCE', () => {
  expect(formats('tinymce', '\nOne\n\n\nTwo\n')).toEqual({
    'text/plain': '\nOne\n\u00a0\n\u00a0\nTwo\n',
  });
});

it('has a fragment for Slate, which any script survives', () => {
  const text = ' Schön “so” 😀';
  const fragment = formats('slate', text)['application/x-slate-fragment'] ?? '';
  expect(JSON.parse(decodeURIComponent(atob(fragment)))).toEqual([{ text }]);
});
