import type { Span } from '../conversation/conversation';
import { sentences } from '../conversation/sentences';
import { contradicts } from './contradicts';
import { FOLLOWS_FROM, joinSigns } from './follow-join';
import { followSigns } from './follow-signs';
import { core, retained } from './retained';
import { wordsOf } from './words';

/** How a reply follows a suggestion; the same values as `FollowLevel` of the events. */
export type Level = 'verbatim' | 'edited' | 'meaning' | 'none';

export interface FollowInput {
  suggestion: string;
  reply: string;
  /** What the model's `follows` head says of each run of the reply (`followRuns`): offsets and 0..1. */
  scores: readonly { start: number; end: number; p: number }[];
}

/** `score` 0..1: retained share for verbatim and edited, the joined signs for meaning. */
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

/** The run the head is surest of, where all signs together say that it follows. */
function byMeaning({ suggestion, reply, scores }: FollowInput): Followed | null {
  const best = scores.reduce<FollowInput['scores'][number] | null>(
    (top, next) => (top === null || next.p > top.p ? next : top),
    null,
  );
  if (best === null) return null;
  const { start, end } = best;
  const score = joinSigns(followSigns(suggestion, reply.slice(start, end), best.p));
  return score >= FOLLOWS_FROM ? { level: 'meaning', score, start, end } : null;
}

/**
 * Whether and how a sent reply follows a suggestion, and where. Word for word first (share of the
 * suggestion's words kept in order in the best run of sentences), then in meaning by the model's
 * head joined with the words (`followSigns`). `none` has an empty span.
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
