/**
 * How an editor takes text from outside.
 * - `field`: textarea or input; the browser's own editing command works and can be undone.
 * - `plain`: contenteditable without a model of its own (Gmail, Froala); same command.
 * - `ckeditor`: CKEditor 5 (Zendesk); ignores the command yet answers `true`; takes a paste, with HTML for paragraphs.
 * - `modelled`: other editors with a model (ProseMirror, Lexical, Slate, Draft, Quill, Trix); take a plain paste.
 */
export type EditorKind = 'field' | 'plain' | 'ckeditor' | 'modelled';

const CKEDITOR = '.ck-editor__editable';

/** ProseMirror and Tiptap, Lexical, Slate, Draft.js, Quill, Trix: marks their own code sets on the editable. */
const MODELLED =
  '.ProseMirror, [data-lexical-editor], [data-slate-editor], .public-DraftEditor-content, .ql-editor, trix-editor';

const TEXT_INPUTS = new Set(['text', 'search', 'email', 'url', '']);

/** True for a textarea or a one-line text input. */
export function isField(editor: Element): editor is HTMLTextAreaElement | HTMLInputElement {
  if (editor instanceof HTMLTextAreaElement) return true;
  return editor instanceof HTMLInputElement && TEXT_INPUTS.has(editor.type);
}

/** Tells how to write into `editor`; null when it is no editor. Evidence: insertion matrix, Chromium 156. */
export function editorKind(editor: HTMLElement): EditorKind | null {
  if (isField(editor)) return 'field';
  if (editor.matches(CKEDITOR)) return 'ckeditor';
  if (editor.matches(MODELLED)) return 'modelled';
  return editor.hasAttribute('contenteditable') ? 'plain' : null;
}

/** True when the agent could not type here either: disabled, read-only or locked by the page. */
export function isReadOnly(editor: HTMLElement): boolean {
  if (isField(editor)) return editor.readOnly || editor.disabled;
  if (editor.getAttribute('aria-readonly') === 'true') return true;
  if (editor.getAttribute('aria-disabled') === 'true') return true;
  return !editor.isContentEditable;
}
