import type { Span } from '../conversation/conversation';
import { sentences } from '../conversation/sentences';
import { contentOverlap } from './content-overlap';
import { contradicts } from './contradicts';
import { core, retained } from './retained';
import { wordsOf } from './words';

/** How a reply follows a suggestion; the same values as `FollowLevel` of the events. */
export type Level = 'verbatim' | 'edited' | 'meaning' | 'none';

export interface FollowInput {
  suggestion: string;
  reply: string;
  /** What the model's `follows` head says of each sentence of the reply: offsets and 0..1. */
  scores: readonly { start: number; end: number; p: number }[];
  /** Probability from which a sentence follows in meaning. */
  threshold: number;
}

/** `score` 0..1: retained share for verbatim and edited, the head's probability for meaning. */
export interface Followed extends Span {
  level: Level;
  score: number;
}

/** Shares of the suggestion's words kept in order (product.md S15). */
export const VERBATIM = 0.95;
export const EDITED = 0.5;
/** Share of the words between its first and last that are the suggestion's, for verbatim. */
const DENSE = 0.9;
/** A longer run must keep this much more of the suggestion to be preferred. */
const BETTER = 0.05;
/** Windows longer than the suggestion by this many sentences are not looked at. */
const EXTRA_SENTENCES = 1;
/** A sentence that shares no word of content with the suggestion follows it only if the head is sure. */
const NO_OVERLAP_MARGIN = 0.2;
const MAX_WORDS = 400;

interface Window extends Span {
  share: number;
}

/** Runs of sentences of a reply that could hold the suggestion; the best one, shortest first on ties. */
function bestWindow(suggestion: string, reply: string): Window {
  const wanted = wordsOf(suggestion).slice(0, MAX_WORDS);
  const spans = sentences(reply);
  const longest = sentences(suggestion).length + EXTRA_SENTENCES;
  let best: Window = { start: 0, end: 0, share: 0 };
  for (let size = 1; size <= Math.min(longest, spans.length); size += 1)
    for (let at = 0; at + size <= spans.length; at += 1) {
      const start = spans[at]?.start ?? 0;
      const end = spans[at + size - 1]?.end ?? 0;
      const share = retained(wanted, wordsOf(reply.slice(start, end)).slice(0, MAX_WORDS));
      if (share > best.share + (size > 1 ? BETTER : 1e-9)) best = { start, end, share };
    }
  return best;
}

/** True where hardly a word was put between the suggestion's own. */
function isDense(suggestion: string, text: string): boolean {
  const wanted = wordsOf(suggestion).slice(0, MAX_WORDS);
  const kept = core(wanted, wordsOf(text).slice(0, MAX_WORDS));
  return retained(kept, wanted) >= DENSE;
}

function byMeaning(input: FollowInput): Followed | null {
  const best = input.scores.reduce<FollowInput['scores'][number] | null>(
    (top, next) => (top === null || next.p > top.p ? next : top),
    null,
  );
  if (best === null) return null;
  const sentence = input.reply.slice(best.start, best.end);
  const needed =
    contentOverlap(input.suggestion, sentence) > 0
      ? input.threshold
      : input.threshold + NO_OVERLAP_MARGIN;
  if (best.p < needed || contradicts(input.suggestion, sentence)) return null;
  return { level: 'meaning', score: best.p, start: best.start, end: best.end };
}

/**
 * Whether and how a sent reply follows a suggestion, and where. Word for word first (share of the
 * suggestion's words kept in order in the best run of sentences), then in meaning by the model's
 * head, guarded against opposite promises and negation. `none` has an empty span.
 */
export function levelOf(input: FollowInput): Followed {
  const window = bestWindow(input.suggestion, input.reply);
  const { start, end, share } = window;
  const isPure = share >= VERBATIM && isDense(input.suggestion, input.reply.slice(start, end));
  if (isPure) return { level: 'verbatim', score: share, start, end };
  if (share >= EDITED && !contradicts(input.suggestion, input.reply.slice(start, end)))
    return { level: 'edited', score: share, start, end };
  return byMeaning(input) ?? { level: 'none', score: share, start: 0, end: 0 };
}
