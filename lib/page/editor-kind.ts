/**
 * How an editor takes text from outside. The insertion lab (`npm run lab`) measures each way.
 * - `field`: textarea or input; the browser's own editing command works and can be undone.
 * - `plain`: contenteditable without a model of its own (Gmail, Froala); same command.
 * - `ckeditor`: CKEditor 5 (Zendesk); ignores the command yet answers `true`; takes a paste, with HTML for paragraphs.
 * - `prosemirror`: ProseMirror and Tiptap (Intercom); take a paste, with HTML where empty lines are to be kept.
 * - `slate`: Slate; takes the input event of a paste, with a fragment of its own for an undo step of its own.
 * - `tinymce`: TinyMCE, often in a frame; takes a plain paste in which no line is empty.
 * - `modelled`: other editors with a model (Lexical, Draft.js, Quill, Trix); take a plain paste.
 */
export type EditorKind =
  | 'field'
  | 'plain'
  | 'ckeditor'
  | 'prosemirror'
  | 'slate'
  | 'tinymce'
  | 'modelled';

/** Marks that the editors' own code sets on the editable. */
const MARKS: readonly [EditorKind, string][] = [
  ['ckeditor', '.ck-editor__editable'],
  ['prosemirror', '.ProseMirror'],
  ['slate', '[data-slate-editor]'],
  ['tinymce', '.mce-content-body'],
  ['modelled', '[data-lexical-editor], .public-DraftEditor-content, .ql-editor, trix-editor'],
];

const TEXT_INPUTS = new Set(['text', 'search', 'email', 'url', '']);

/** True for a textarea or a one-line text input. */
export function isField(editor: Element): editor is HTMLTextAreaElement | HTMLInputElement {
  // By name, because an editor in a frame is made of that frame's own classes.
  if (editor.localName === 'textarea') return true;
  return editor.localName === 'input' && TEXT_INPUTS.has((editor as HTMLInputElement).type);
}

/** Tells how to write into `editor`; null when it is no editor. */
export function editorKind(editor: HTMLElement): EditorKind | null {
  if (isField(editor)) return 'field';
  const marked = MARKS.find(([, mark]) => editor.matches(mark));
  if (marked) return marked[0];
  return editor.hasAttribute('contenteditable') ? 'plain' : null;
}

/** True when the agent could not type here either: disabled, read-only or locked by the page. */
export function isReadOnly(editor: HTMLElement): boolean {
  if (isField(editor)) return editor.readOnly || editor.disabled;
  if (editor.getAttribute('aria-readonly') === 'true') return true;
  if (editor.getAttribute('aria-disabled') === 'true') return true;
  return !editor.isContentEditable;
}
