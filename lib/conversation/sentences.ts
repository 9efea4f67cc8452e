import type { Span } from './conversation';

/** Words whose full stop does not end a sentence, whatever follows. */
const TITLES = new Set(
  'mr mrs ms mx dr prof st vs approx dept est fig ca bzw hr fr frau tel evtl ggf inkl zzgl sog'.split(
    ' ',
  ),
);
/** Words whose full stop ends no sentence when a digit follows: "No. 5" against "No. I want …". */
const BEFORE_NUMBERS = new Set('no nr art abs pos ref ord'.split(' '));
/** A sentence may end after these, but only when it goes on with a capital. */
const MAYBE_LAST = new Set('etc usw inc ltd co corp jr sr am pm uhr min max sec'.split(' '));

const SIGN = String.raw`[\p{Extended_Pictographic}\u{fe0f}\u{200d}\u{1f3fb}-\u{1f3ff}]`;
/**
 * Where a sentence may end: at a line break; at stops of Chinese and Japanese; at a run of stops with
 * the quotes and emoji that close it, before white space; at emoji before a capital. Each look-behind
 * keeps a long run from being tried again from each of its characters.
 */
const BREAK = new RegExp(
  [
    String.raw`(?:\r\n|[\n\r\u2028\u2029])\s*`,
    String.raw`[。！？]+[」』”"]*\s*`,
    String.raw`(?<![.!?…])[.!?…]+["'”’»)\]]*(?:[ \t]*${SIGN})*(?:\s+|$)`,
    String.raw`(?<!${SIGN})${SIGN}+\s+(?=[\p{Lu}\p{Lt}])`,
  ].join('|'),
  'gu',
);

/** The word, with inner full stops, that ends at `end`; at most 24 characters are looked at. */
function wordBefore(text: string, end: number): string {
  return /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, end - 24), end))?.[0] ?? '';
}

function followedBy(text: string, at: number, pattern: RegExp): boolean {
  return pattern.test(text.slice(at, at + 2));
}

/** True where a single full stop at `at` belongs to a word, not to the sentence. */
function isAbbreviation(text: string, at: number, next: number, sentenceStart: number): boolean {
  const word = wordBefore(text, at);
  const lower = word.toLowerCase();
  if (TITLES.has(lower)) return true;
  if (BEFORE_NUMBERS.has(lower)) return followedBy(text, next, /^\p{N}/u);
  const goesOn = followedBy(text, next, /^[\p{Ll}\p{N}]/u);
  if (MAYBE_LAST.has(lower)) return goesOn;
  // "e.g.", "z. B.", "p.m.", "U.S."
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return goesOn || lower === 'e.g' || lower === 'i.e';
  // An initial ("J. Smith"), but not the word "I"; a split abbreviation ("z. B.").
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && followedBy(text, next, /^\p{L}/u);
  if (/^\p{Ll}$/u.test(word)) return followedBy(text, next, /^\p{L}\./u);
  // The number of a list or of a date.
  if (/^\p{N}{1,2}$/u.test(word)) return goesOn || text.slice(sentenceStart, at).trim() === word;
  return false;
}

function isBreak(text: string, match: RegExpMatchArray, sentenceStart: number): boolean {
  const at = match.index ?? 0;
  const [run] = match;
  if (run.trim() !== '.') return true;
  return !isAbbreviation(text, at, at + run.length, sentenceStart);
}

/** The span without white space at its ends, or null where nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  const part = text.slice(span.start, span.end);
  const start = span.start + (part.length - part.trimStart().length);
  const end = span.start + part.trimEnd().length;
  return start < end ? { start, end } : null;
}

/**
 * Cuts a text into sentences, in order, without white space at their ends. A line break always ends
 * one, so lines of a chat without punctuation are sentences of their own. Linear in the text's length.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const span = trimSpan(text, { start, end });
    if (span) spans.push(span);
    start = end;
  };
  for (const match of text.matchAll(BREAK)) {
    if (isBreak(text, match, start)) push(match.index + match[0].length);
  }
  push(text.length);
  return spans;
}
