import type { EventOf, FollowLevel } from '../events/event';
import { FOLLOW_LEVELS } from '../events/vocabulary';
import type { Act } from '../reading/labels';
import { ACTS } from '../reading/labels';
import type { ReplyFact } from './facts';

type Acts = Partial<Record<Act, number>>;

function stronger(a: FollowLevel, b: FollowLevel): FollowLevel {
  return FOLLOW_LEVELS.indexOf(a) <= FOLLOW_LEVELS.indexOf(b) ? a : b;
}

function sumActs(a: Acts, b: Acts): Acts {
  const sum: Acts = {};
  for (const act of ACTS) {
    const n = (a[act] ?? 0) + (b[act] ?? 0);
    if (n > 0) sum[act] = n;
  }
  return sum;
}

function most(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}

function eitherPlacebo(a: ReplyFact['placebo'], b: ReplyFact['placebo']): ReplyFact['placebo'] {
  return a && b ? { k: Math.max(a.k, b.k), followed: a.followed || b.followed } : (a ?? b);
}

function replyFact({ at, data }: EventOf<'reply'>): ReplyFact {
  const { acts, sentences, words, seconds, followed, placebo, concrete, nameable } = data;
  return {
    ...{ at, acts, sentences, words, seconds, level: followed?.level ?? 'none' },
    ...{ concrete: concrete ?? null, nameable: nameable ?? null, placebo: placebo ?? null },
  };
}

/**
 * A reply together with one more message to the same burst: the time of the first, the strongest level,
 * the acts and lengths of all. Messages may name the same thing twice, so the most that one of them
 * names counts, not the sum.
 */
export function mergeReply(known: ReplyFact | null, event: EventOf<'reply'>): ReplyFact {
  const next = replyFact(event);
  if (!known) return next;
  return {
    at: known.at,
    acts: sumActs(known.acts, next.acts),
    sentences: known.sentences + next.sentences,
    words: known.words + next.words,
    concrete: most(known.concrete, next.concrete),
    nameable: most(known.nameable, next.nameable),
    seconds: known.seconds,
    level: stronger(known.level, next.level),
    placebo: eitherPlacebo(known.placebo, next.placebo),
  };
}
