export interface LabEditor {
  /** File name of its page here. */
  kind: string;
  title: string;
  /** Package whose version is tested; null for what the browser brings itself. */
  pack: string | null;
  /** Way to the editable element: each step but the last is a shadow host or a frame. */
  path: readonly string[];
  /** Takes no text from outside: nothing may change, and the answer must say so. */
  refuses?: boolean;
  /** Sets `style` elements of its own, which the page's policy must allow. */
  ownStyles?: boolean;
}

const SHADOW_HOST = '#teammate-app-react';

/** The editors of the lab, in the order of its table. */
export const LAB_EDITORS: readonly LabEditor[] = [
  { kind: 'ckeditor', title: 'CKEditor 5', pack: 'ckeditor5', path: ['.ck-editor__editable'] },
  { kind: 'prosemirror', title: 'ProseMirror', pack: 'prosemirror-view', path: ['.ProseMirror'] },
  {
    kind: 'prosemirror-shadow',
    title: 'ProseMirror in a shadow root',
    pack: 'prosemirror-view',
    path: [SHADOW_HOST, '.ProseMirror'],
  },
  { kind: 'gmail', title: 'contenteditable as in Gmail', pack: null, path: ['[g_editable]'] },
  { kind: 'textarea', title: 'textarea', pack: null, path: ['textarea'] },
  {
    kind: 'react-textarea',
    title: 'textarea controlled by React',
    pack: 'react',
    path: ['textarea'],
  },
  { kind: 'quill', title: 'Quill', pack: 'quill', path: ['.ql-editor'] },
  { kind: 'lexical', title: 'Lexical', pack: 'lexical', path: ['[data-lexical-editor]'] },
  {
    kind: 'lexical-plain',
    title: 'Lexical, plain text',
    pack: 'lexical',
    path: ['[data-lexical-editor]'],
  },
  { kind: 'slate', title: 'Slate', pack: 'slate-react', path: ['[data-slate-editor]'] },
  { kind: 'draft', title: 'Draft.js', pack: 'draft-js', path: ['.public-DraftEditor-content'] },
  {
    kind: 'tinymce',
    title: 'TinyMCE in a frame',
    pack: 'tinymce',
    path: ['iframe', 'body'],
    ownStyles: true,
  },
  {
    kind: 'refusing',
    title: 'ProseMirror that refuses pastes',
    pack: 'prosemirror-view',
    path: ['.ProseMirror'],
    refuses: true,
  },
];
