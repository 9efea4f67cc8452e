import { execText } from './exec-text';
import type { InsertResult } from './insert-result';
import { readBack } from './read-back';
import { spaced } from './spacing';

/** Start of a plain-text signature (RFC 3676): a line of two dashes, with or without the space. */
const SIGNATURE = /(?:^|\n)-- ?(?:\n|$)/;

function caretIn(text: string, remembered: number | null): number {
  const signature = SIGNATURE.exec(text)?.index ?? text.length;
  return Math.min(remembered ?? text.length, signature);
}

/** Writes into a textarea or input. `remembered` is the last caret, null for a field never touched. */
export async function insertIntoField(
  field: HTMLTextAreaElement | HTMLInputElement,
  phrase: string,
  remembered: number | null,
): Promise<InsertResult> {
  const was = field.value;
  const at = caretIn(was, remembered);
  // A one-line input drops line breaks, and would join the words around them.
  const text = field.localName === 'input' ? phrase.replaceAll(/\s*\n\s*/g, ' ') : phrase;
  const written = spaced(text, was.slice(0, at), was.slice(at));
  field.focus();
  field.setSelectionRange(at, at);
  execText(field.ownerDocument, written);
  const wanted = `${was.slice(0, at)}${written}${was.slice(at)}`;
  const outcome = await readBack(() => field.value, was, wanted);
  return outcome === 'written' ? { ok: true, way: 'field' } : { ok: false, reason: outcome };
}
