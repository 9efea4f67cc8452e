import type { EditorKind } from '../editor-kind';

/** The kinds that are handed a clipboard. */
export type PastingKind = Exclude<EditorKind, 'field' | 'plain'>;

/** Slate's own clipboard format, as `withReact` reads it. */
const SLATE_FRAGMENT = 'application/x-slate-fragment';

function paragraphs(document: Document, text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const paragraph = document.createElement('p');
      // Both editors trim spaces at the ends of a block; CKEditor reads a no-break space as a space.
      paragraph.textContent = line.replaceAll(/^ | $/g, '\u00a0');
      return paragraph.outerHTML;
    })
    .join('');
}

/**
 * The clipboard that makes an editor of `kind` write `text` line by line, in one undo step.
 * - CKEditor 5 makes `<br>` of plain lines: it gets a paragraph a line.
 * - ProseMirror drops empty plain lines: where there are any, it gets paragraphs too.
 * - TinyMCE parts the draft at an empty line, and adds one: it gets none that is quite empty.
 * - Slate joins plain text to the agent's typing, and one undo would take both: a line goes as a fragment.
 */
export function clipboardData(kind: PastingKind, text: string, document: Document): DataTransfer {
  const data = new DataTransfer();
  const plain = kind === 'tinymce' ? text.replaceAll(/\n(?=\n)/g, '\n\u00a0') : text;
  data.setData('text/plain', plain);
  if (kind === 'ckeditor' || (kind === 'prosemirror' && text.includes('\n\n'))) {
    data.setData('text/html', paragraphs(document, text));
  }
  if (kind === 'slate' && !text.includes('\n')) {
    data.setData(SLATE_FRAGMENT, btoa(encodeURIComponent(JSON.stringify([{ text }]))));
  }
  return data;
}
