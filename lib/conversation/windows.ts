import type { Span } from './conversation';
import { sentences, trimSpan } from './sentences';

/** How many of the first and last windows are read. */
const FIRST = 4;
const LAST = 4;

/** What cutting needs to know about the model. */
export interface WindowRules {
  /** Tokens of a piece of text as the model would see it (after cleaning). */
  count: (text: string) => number;
  /** Most tokens a window may have. */
  limit: number;
  /** Tokens that cleaning may add to sentences joined, over the sum of each alone. */
  slack: number;
}

/** A span and its tokens; infinite for a piece of a cut sentence, which nothing joins. */
type Counted = Span & { tokens: number };

/** Ends at which a text may be cut, so that no word is torn if it can be helped. */
const WORD_END = /\s+|(?<=[\p{P}\p{S}\p{Script=Han}])/gu;

/** The ends at which `span` may be cut, ascending, the last being its own end. */
function cutPoints(text: string, span: Span, pattern: RegExp): number[] {
  const part = text.slice(span.start, span.end);
  const points: number[] = [];
  for (const match of part.matchAll(pattern)) {
    if (match.index > 0) points.push(span.start + match.index);
  }
  points.push(span.end);
  return points;
}

/**
 * Index of the furthest point that still fits, −1 if not even the first does. Gallops before it
 * halves, so the work grows with the window and not with the text.
 */
function furthest(points: readonly number[], from: number, fits: (end: number) => boolean): number {
  const ok = (index: number): boolean => {
    const point = points[index];
    return point !== undefined && fits(point);
  };
  let low = from - 1;
  let step = 1;
  while (ok(low + step)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, points.length);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (ok(middle)) low = middle;
    else high = middle;
  }
  return low >= from ? low : -1;
}

/** Cuts a span at the given points into pieces that fit; a piece without any fitting point is kept whole. */
function cutAt(text: string, span: Span, points: readonly number[], rules: WindowRules): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  let from = 0;
  while (from < points.length) {
    const begin = start;
    const fits = (end: number): boolean => rules.count(text.slice(begin, end)) <= rules.limit;
    const index = Math.max(furthest(points, from, fits), from);
    const end = points[index] ?? span.end;
    const piece = trimSpan(text, { start, end });
    if (piece) pieces.push(piece);
    start = end;
    from = index + 1;
  }
  return pieces;
}

/** Cuts one overlong sentence between words, and a word that is overlong itself between characters. */
function cutSentence(text: string, span: Span, rules: WindowRules): Span[] {
  return cutAt(text, span, cutPoints(text, span, WORD_END), rules).flatMap((piece) =>
    rules.count(text.slice(piece.start, piece.end)) <= rules.limit
      ? [piece]
      : cutAt(text, piece, cutPoints(text, piece, /(?<=.)/gsu), rules),
  );
}

/** The sum decides where it can; only near the limit are the joined sentences counted again. */
function joins(text: string, window: Counted, sentence: Counted, rules: WindowRules): boolean {
  const sum = window.tokens + sentence.tokens;
  if (sentence.tokens === 0 || sum + rules.slack <= rules.limit) return true;
  if (sum > rules.limit + rules.slack) return false;
  return rules.count(text.slice(window.start, sentence.end)) <= rules.limit;
}

/**
 * Cuts a text at sentence ends into spans of at most `limit` tokens, in order; a sentence longer than
 * that is cut between tokens. A text that fits is one span. Blank text gives none.
 */
export function cutWindows(text: string, rules: WindowRules): Span[] {
  const windows: Counted[] = [];
  for (const { start, end } of sentences(text)) {
    const sentence = { start, end, tokens: rules.count(text.slice(start, end)) };
    const last = windows.at(-1);
    if (sentence.tokens > rules.limit) {
      for (const piece of cutSentence(text, sentence, rules)) {
        windows.push({ ...piece, tokens: Number.POSITIVE_INFINITY });
      }
    } else if (last && joins(text, last, sentence, rules)) {
      last.end = end;
      last.tokens += sentence.tokens;
    } else {
      windows.push(sentence);
    }
  }
  return windows.map(({ start, end }) => ({ start, end }));
}

/** Which of the windows are read: all of up to eight, else the first four and the last four. */
export function pickWindows(windows: readonly Span[]): { read: Span[]; total: number } {
  const total = windows.length;
  const read =
    total <= FIRST + LAST
      ? [...windows]
      : [...windows.slice(0, FIRST), ...windows.slice(total - LAST)];
  return { read, total };
}
