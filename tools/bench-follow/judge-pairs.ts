import { type Level, levelOf } from '@/lib/adherence/follow';
import { joinSigns } from '@/lib/adherence/follow-join';
import { type FollowSigns, followSigns } from '@/lib/adherence/follow-signs';
import { followScores } from '@/lib/app/follow-score';
import type { Engine } from '../replay/engine';
import type { Pair } from './read-pairs';

export interface JudgedPair {
  pair: Pair;
  level: Level;
  /** The signs of the run the head is surest of; null for a reply without a word. */
  signs: FollowSigns | null;
  /** Orders the pairs: 2 or more where the words settle it, else the joined signs. */
  rank: number;
}

function rankOf(level: Level, score: number, signs: FollowSigns | null): number {
  if (level === 'verbatim') return 3 + score;
  if (level === 'edited') return 2 + score;
  return signs ? joinSigns(signs) : 0;
}

/** What the shipped matcher says of one reply and suggestion. Rejects with a ModelError. */
export async function match(
  { encoder, heads }: Engine,
  { suggestion, reply }: Pick<Pair, 'suggestion' | 'reply'>,
): Promise<Omit<JudgedPair, 'pair'>> {
  const scores = await followScores(encoder, heads, reply, suggestion, { priority: 'draft' });
  const { level, score } = levelOf({ suggestion, reply, scores });
  const best = scores.toSorted((a, b) => b.p - a.p)[0];
  const signs = best ? followSigns(suggestion, reply.slice(best.start, best.end), best.p) : null;
  return { level, signs, rank: rankOf(level, score, signs) };
}

/** What the shipped matcher says of each pair, in order. Rejects with a ModelError. */
export async function judgePairs(engine: Engine, pairs: readonly Pair[]): Promise<JudgedPair[]> {
  const judged: JudgedPair[] = [];
  for (const pair of pairs) judged.push({ pair, ...(await match(engine, pair)) });
  return judged;
}
