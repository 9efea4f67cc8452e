import type { Span } from '../conversation/conversation';

/** Ends a sentence: punctuation before white space and something that is not lower case, or a line break. */
const END = /[.!?…]+["')\]]*(?=\s+[^\p{Ll}\s]|\s*$)|\n+|$/gmu;

/** The sentences of a reply as spans without surrounding white space, in order. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    const sentence = text.slice(from, to);
    const start = from + (sentence.length - sentence.trimStart().length);
    const end = start + sentence.trim().length;
    if (end > start) spans.push({ start, end });
    from = to;
  }
  return spans;
}
