import type { EditorKind } from '../editor-kind';
import type { Selectors } from '../site';
import { type Caret, currentCaret, placeCaret } from './caret';
import { type EditorText, readEditorText } from './editor-text';
import { execText } from './exec-text';
import type { InsertResult } from './insert-result';
import { insertionPoint } from './insertion-point';
import { pasteText } from './paste-text';
import { readBack } from './read-back';
import { settle } from './settle';
import { spaced } from './spacing';
import { squash } from './squash';

/** The position behind the first `count` visible characters. */
function behind({ text, spots }: EditorText, count: number): Caret | null {
  let left = count;
  for (const { node, index, length } of spots) {
    for (let offset = 0; offset < length; offset += 1) {
      if (squash(text.charAt(index + offset)) !== '') left -= 1;
      if (left === 0) return { node, offset: offset + 1 };
    }
  }
  return null;
}

/**
 * An editor without the focus (our panel has it) moves its own caret but not the page's; without this
 * a second phrase would land before the first.
 */
function leaveCaretBehind(editor: HTMLElement, drop: Selectors, count: number): void {
  const content = readEditorText(editor, drop);
  const caret = currentCaret(editor);
  const index = caret && content.indexOf(caret.node, caret.offset);
  if (index !== null && squash(content.text.slice(0, index)).length === count) return;
  const target = behind(content, count);
  if (target) placeCaret(target);
}

async function takeCaret(editor: HTMLElement, caret: Caret): Promise<void> {
  editor.focus({ preventScroll: true });
  placeCaret(caret);
  await settle();
}

/** Writes into a contenteditable editor by the one way its kind takes. `drop`: signature and quote. */
export async function insertIntoEditable(
  editor: HTMLElement,
  kind: Exclude<EditorKind, 'field'>,
  phrase: string,
  remembered: Caret | null,
  drop: Selectors,
): Promise<InsertResult> {
  const before = readEditorText(editor, drop);
  const point = insertionPoint(before, currentCaret(editor) ?? remembered);
  if (!point) return { ok: false, reason: 'refused' };
  const head = before.text.slice(0, point.index);
  const rest = before.text.slice(point.index);
  await takeCaret(editor, point.caret);
  const written = spaced(phrase, head, rest);
  if (kind === 'plain') execText(editor.ownerDocument, written);
  else pasteText(editor, kind, written);
  const read = () => readEditorText(editor, drop).text;
  const outcome = await readBack(read, before.text, `${head}${written}${rest}`);
  if (outcome !== 'written') return { ok: false, reason: outcome };
  leaveCaretBehind(editor, drop, squash(head).length + squash(phrase).length);
  return { ok: true, way: kind === 'plain' ? 'exec' : 'paste' };
}
