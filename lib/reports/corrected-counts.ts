import { groupBy } from '../statistics/group-by';
import type { OpportunityFact } from './facts';

/** What A* is computed from; counts of one cluster, or sums of several. */
export interface CorrectedCounts {
  /** Opportunities for which as many placebos were tried as phrases were seen. */
  n: number;
  /** Verbatim or edited. */
  words: number;
  /** Followed in meaning. */
  meaning: number;
  /** Of those that are not `words`: any placebo was matched. */
  chance: number;
}

function isCorrectable({ placebo, seen }: OpportunityFact): boolean {
  return placebo !== null && placebo.k > 0 && placebo.k === seen;
}

function countsOf(opportunities: readonly OpportunityFact[]): CorrectedCounts {
  const counts: CorrectedCounts = { n: opportunities.length, words: 0, meaning: 0, chance: 0 };
  for (const { level, placebo } of opportunities) {
    if (level === 'verbatim' || level === 'edited') counts.words += 1;
    else {
      counts.meaning += Number(level === 'meaning');
      counts.chance += Number(placebo?.followed ?? false);
    }
  }
  return counts;
}

/** One row a cluster, of the opportunities that can be corrected. */
export function correctedCounts(
  opportunities: readonly OpportunityFact[],
  clusterOf: (opportunity: OpportunityFact) => string,
): CorrectedCounts[] {
  return [...groupBy(opportunities.filter(isCorrectable), clusterOf).values()].map(countsOf);
}

/** The sum of many rows. */
export function sumOfCounts(rows: readonly CorrectedCounts[]): CorrectedCounts {
  const sum: CorrectedCounts = { n: 0, words: 0, meaning: 0, chance: 0 };
  for (const row of rows) {
    sum.n += row.n;
    sum.words += row.words;
    sum.meaning += row.meaning;
    sum.chance += row.chance;
  }
  return sum;
}

/**
 * A* = w + (1 − w)·(a − b)/(1 − b): w is the share that kept the words, a of the rest those followed in
 * meaning, b of the rest those in which any of as many phrases that were never shown is matched by the
 * same matcher. Below 0 where chance matches more than following does. Null without opportunities.
 */
export function correctedShare(rows: readonly CorrectedCounts[]): number | null {
  const { n, words, meaning, chance } = sumOfCounts(rows);
  const rest = n - words;
  if (n === 0) return null;
  if (rest === 0) return 1;
  // Where chance matches every time, what was matched tells nothing.
  if (chance === rest) return words / n;
  return words / n + (rest / n) * ((meaning - chance) / (rest - chance));
}
