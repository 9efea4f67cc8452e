import type { Act } from '../reading/labels';
import type { ConversationFact, MomentFact } from './facts';

/** Acts by which an agent answers a feeling. */
export const ACKNOWLEDGING: readonly Act[] = [
  'acknowledge_feeling',
  'validate',
  'paraphrase',
  'apologise',
];

/** From this share of a negative emotion on, a burst is an emotion moment (product.md S1). */
export const EMOTION_MOMENT = 0.6;
/** A rise that counts as closure although the end is below 0. */
const RISE = 0.3;

/** True where the reply does one of the acts that answer a feeling. */
export function isAcknowledged({ reply }: MomentFact): boolean {
  return reply !== null && ACKNOWLEDGING.some((act) => (reply.acts[act] ?? 0) > 0);
}

/** Emotion moments that this browser saw answered or left: those that were history have unknown replies. */
export function emotionMoments(moments: readonly MomentFact[]): MomentFact[] {
  return moments.filter(({ negative, history }) => negative >= EMOTION_MOMENT && !history);
}

function hasOpenQuestion(moments: readonly MomentFact[]): boolean {
  const asking = moments.findLastIndex(({ asks }) => asks);
  return asking >= 0 && moments.slice(asking).every(({ reply }) => reply === null);
}

/**
 * closure(c) of product.md S1: the last customer burst is at 0 or above, or at least 0.3 above the
 * first; every emotion moment was acknowledged in the next reply; no question stayed open. Null where
 * the first or last burst is not sure, or nothing was read.
 */
export function hasClosure({ moments }: ConversationFact): boolean | null {
  const first = moments[0]?.valence ?? null;
  const last = moments.at(-1)?.valence ?? null;
  if (last === null || first === null) return null;
  const ended = last >= 0 || last - first >= RISE;
  return ended && emotionMoments(moments).every(isAcknowledged) && !hasOpenQuestion(moments);
}
