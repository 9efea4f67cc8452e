import type { Span } from './conversation';
import { sentences, trimSpan } from './sentences';

/** Shorter pieces join their neighbour: hiding one word says little. */
const MIN_WORDS = 3;

/** After a comma or its like, or before a word that joins two clauses (English, German). */
const BOUNDARY =
  /(?<=[,;:–—]|\s-)\s+|(?<!\s)\s+(?=(?:but|because|although|though|while|since|so|and|yet|unless|until|when|which|aber|weil|obwohl|denn|doch|sondern|damit|und|wenn|sodass|dass)\s)/giu;

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word))
    .length;
}

function cutSentence(text: string, sentence: Span): Span[] {
  const part = text.slice(sentence.start, sentence.end);
  const pieces: Span[] = [];
  let { start } = sentence;
  const push = (end: number): void => {
    const piece = trimSpan(text, { start, end });
    if (piece) pieces.push(piece);
    start = end;
  };
  for (const match of part.matchAll(BOUNDARY)) push(sentence.start + match.index + match[0].length);
  push(sentence.end);
  return joinShort(text, pieces);
}

/** Joins a piece of too few words to the one before it, or the first to the one after. */
function joinShort(text: string, pieces: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const short = (span: Span): boolean => wordCount(text.slice(span.start, span.end)) < MIN_WORDS;
    if (last && (short(piece) || short(last))) last.end = piece.end;
    else joined.push({ ...piece });
  }
  return joined;
}

/**
 * Cuts a text into clauses, in order, none across a sentence's end. Linear in the text's length.
 * Where there are more than `most`, neighbours are joined until there are not.
 */
export function clauses(text: string, most: number): Span[] {
  const all = sentences(text).flatMap((sentence) => cutSentence(text, sentence));
  if (all.length <= most) return all;
  const size = Math.ceil(all.length / most);
  const groups: Span[] = [];
  for (let at = 0; at < all.length; at += size) {
    const first = all[at];
    const last = all[Math.min(at + size, all.length) - 1];
    if (first && last) groups.push({ start: first.start, end: last.end });
  }
  return groups;
}
