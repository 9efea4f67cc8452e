import type { EditorKind } from '../editor-kind';

/** The kinds that are handed a clipboard. */
export type PastingKind = Exclude<EditorKind, 'field' | 'plain'>;

/** Slate's own clipboard format, as `withReact` reads it. */
const SLATE_FRAGMENT = 'application/x-slate-fragment';

function paragraphs(document: Document, lines: readonly string[]): string {
  return lines
    .map((line) => {
      const paragraph = document.createElement('p');
      // Editors trim spaces at the ends of a block; CKEditor reads a no-break space there as a space.
      paragraph.textContent = line.replaceAll(/^ | $/g, '\u00a0');
      return paragraph.outerHTML;
    })
    .join('');
}

/**
 * - CKEditor 5 makes `<br>` of plain lines: it gets a paragraph a line.
 * - ProseMirror drops empty plain lines: where there are any, it gets paragraphs too.
 * - TinyMCE does not tell a line from a paragraph in plain text, and drops empty paragraphs. Paragraphs
 *   start on a line of their own there, so the line breaks at the ends are not wanted.
 */
function htmlFor(kind: PastingKind, text: string, document: Document): string | null {
  if (kind === 'ckeditor') return paragraphs(document, text.split('\n'));
  if (kind === 'prosemirror' && text.includes('\n\n'))
    return paragraphs(document, text.split('\n'));
  if (kind !== 'tinymce' || !text.includes('\n')) return null;
  const lines = text.replaceAll(/^\n|\n$/g, '').split('\n');
  return paragraphs(
    document,
    lines.map((line) => (line === '' ? ' ' : line)),
  );
}

/** The clipboard that makes an editor of `kind` write `text` line by line, in one undo step. */
export function clipboardData(kind: PastingKind, text: string, document: Document): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const html = htmlFor(kind, text, document);
  if (html !== null) data.setData('text/html', html);
  // Slate joins plain text to the agent's typing, and one undo would take both.
  if (kind === 'slate' && !text.includes('\n')) {
    data.setData(SLATE_FRAGMENT, btoa(encodeURIComponent(JSON.stringify([{ text }]))));
  }
  return data;
}
