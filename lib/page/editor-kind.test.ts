import { expect, it } from 'vitest';
import { editorKind, isReadOnly } from './editor-kind';

function make(tag: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

it.each([
  ['textarea', {}, 'field'],
  ['input', { type: 'search' }, 'field'],
  ['input', { type: 'checkbox' }, null],
  ['div', { class: 'ck ck-editor__editable', contenteditable: 'true' }, 'ckeditor'],
  ['div', { class: 'ProseMirror', contenteditable: 'true' }, 'prosemirror'],
  ['div', { 'data-lexical-editor': 'true', contenteditable: 'true' }, 'modelled'],
  ['div', { 'data-slate-editor': 'true', contenteditable: 'true' }, 'slate'],
  ['div', { class: 'public-DraftEditor-content', contenteditable: 'true' }, 'modelled'],
  ['div', { class: 'ql-editor', contenteditable: 'true' }, 'modelled'],
  ['body', { class: 'mce-content-body', contenteditable: 'true' }, 'tinymce'],
  ['div', { class: 'fr-element', contenteditable: 'true' }, 'plain'],
  ['div', { g_editable: 'true', contenteditable: 'true' }, 'plain'],
  ['div', {}, null],
])('knows <%s %o> as %s', (tag, attributes, kind) => {
  expect(editorKind(make(tag, attributes))).toBe(kind);
});

it.each([
  ['textarea', {}, false],
  ['textarea', { readonly: '' }, true],
  ['input', { disabled: '' }, true],
  ['div', { contenteditable: 'true' }, false],
  ['div', { contenteditable: 'false' }, true],
  ['div', { contenteditable: 'true', 'aria-readonly': 'true' }, true],
  ['div', { contenteditable: 'true', 'aria-disabled': 'true' }, true],
])('sees whether <%s %o> takes no text: %s', (tag, attributes, locked) => {
  expect(isReadOnly(make(tag, attributes))).toBe(locked);
});
