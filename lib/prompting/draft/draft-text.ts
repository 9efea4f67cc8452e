import type { Span } from '../../conversation/conversation';
import { sentences } from '../../conversation/sentences';
import type { DraftSentence } from './draft-facts';

/** Bounds the work: nobody writes more in a reply, and nothing beyond is judged. */
const MOST_SENTENCES = 40;
const LONGEST = 600;

/** Words of somebody else, which are no words of the agent's. */
const QUOTED = /["“”„«][^"“”„«»\n]{1,200}["“”»]/gu;

/** Lower case with straight quotes, character by character, so that offsets stay. */
export function plainWords(text: string): string {
  return Array.from(text.replace(/[’‘]/gu, "'"), (sign) => {
    const lower = sign.toLowerCase();
    return lower.length === sign.length ? lower : sign;
  }).join('');
}

function withoutQuotes(plain: string): string {
  return plain.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
}

/** A sentence of a draft and where it stands in it. */
export interface PlacedSentence extends DraftSentence, Span {}

/** Cuts a draft into sentences as rules read them, at most 40 of at most 600 characters. */
export function draftSentences(draft: string): PlacedSentence[] {
  const spans = sentences(draft)
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }) => ({ start, end: Math.min(end, start + LONGEST) }));
  const plains = spans.map(({ start, end }) => withoutQuotes(plainWords(draft.slice(start, end))));
  return spans.map((span, at) => ({
    ...span,
    text: draft.slice(span.start, span.end),
    plain: plains[at] ?? '',
    before: plains.slice(0, at),
    after: plains.slice(at + 1),
  }));
}
