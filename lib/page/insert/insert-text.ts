import { editorKind, isField, isReadOnly } from '../editor-kind';
import type { Selectors } from '../site';
import { insertIntoEditable } from './insert-into-editable';
import { insertIntoField } from './insert-into-field';
import type { InsertResult } from './insert-result';
import type { RememberedCaret } from './remember-caret';

/** Signatures and quoted threads of the common desks and mail programs, for callers without rules. */
const COMMON_TAILS: Selectors = [
  '.signature',
  '.gmail_signature',
  '.gmail_quote',
  'blockquote[type="cite"]',
];

/** Two phrases for one editor are written one after the other. */
const writing = new WeakMap<HTMLElement, Promise<unknown>>();

async function write(
  editor: HTMLElement,
  text: string,
  remembered: RememberedCaret | undefined,
  drop: Selectors,
): Promise<InsertResult> {
  const kind = editorKind(editor);
  if (!editor.isConnected || kind === null) return { ok: false, reason: 'no_editor' };
  if (isReadOnly(editor)) return { ok: false, reason: 'read_only' };
  if (isField(editor)) {
    const active = editor.matches(':focus') ? editor.selectionEnd : null;
    return insertIntoField(editor, text, active ?? remembered?.inField(editor) ?? null);
  }
  if (kind === 'field') return { ok: false, reason: 'no_editor' };
  return insertIntoEditable(editor, kind, text, remembered?.inText(editor) ?? null, drop);
}

/**
 * Writes `text` at the caret of `editor` exactly once, as one undo step, and reads the whole editor
 * back. The caret is the page's own, else the remembered one, else the end of the agent's words; a
 * selection is not replaced. `drop` names the parts the agent did not write (signature, quoted
 * thread): they are never written into or behind. Never sends, and never tries a second way after
 * a first: on `{ ok: false }` the caller offers the clipboard.
 */
export async function insertText(
  editor: HTMLElement,
  text: string,
  remembered?: RememberedCaret,
  drop: Selectors = COMMON_TAILS,
): Promise<InsertResult> {
  const turn = (writing.get(editor) ?? Promise.resolve()).then(() =>
    write(editor, text.trim(), remembered, drop),
  );
  writing.set(editor, turn);
  return turn;
}
