import { featuresOf, PENALTIES } from '@/lib/reports/valence-features';
import { addPoint, dot, noSums, ridge } from '@/lib/statistics/ridge';

/** The line with its bends, without stages and channels. */
const LINE = 5;

export interface Prior {
  chats: number;
  points: number;
  /** 1, v, and the bends of `featuresOf`. */
  coefficients: number[];
  /** Share of the spread of the next valence that the line tells. */
  r2: number;
}

/** The pairs of neighbours in each chat that are both sure (a number). */
function pairsOf(chats: readonly (readonly number[])[]): [number, number][] {
  return chats.flatMap((chat) =>
    chat.slice(1).flatMap((next, index): [number, number][] => {
      const before = chat[index] ?? Number.NaN;
      return Number.isNaN(before + next) ? [] : [[before, next]];
    }),
  );
}

/** Regresses each valence (−1..1, NaN: not sure) on the one before it in the same chat. */
export function fitPrior(chats: readonly (readonly number[])[]): Prior {
  const pairs = pairsOf(chats);
  const sums = noSums(LINE);
  function xOf(before: number): number[] {
    return featuresOf({ before, stage: null, channel: 'chat' }).slice(0, LINE);
  }
  for (const [before, next] of pairs) addPoint(sums, xOf(before), next);
  const coefficients = ridge(sums, PENALTIES.slice(0, LINE));
  const mean = pairs.reduce((sum, [, next]) => sum + next, 0) / pairs.length;
  const left = pairs.reduce((sum, [b, next]) => sum + (next - dot(xOf(b), coefficients)) ** 2, 0);
  const spread = pairs.reduce((sum, [, next]) => sum + (next - mean) ** 2, 0);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    chats: chats.length,
    points: pairs.length,
    coefficients: coefficients.map(round),
    r2: round(1 - left / spread),
  };
}
