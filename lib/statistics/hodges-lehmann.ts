import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  LEAST,
  noInterval,
  tooFew,
} from './interval';
import { mannWhitneyCdf } from './mann-whitney';
import { normalTail, Z95 } from './normal';
import { type PairDifferences, pairDifferences } from './pair-differences';

/** Up to this many values a side, all different, the distribution is computed exactly. */
const MOST_EXACT = 50;

/** Σ (t³ − t) over the groups of t equal values; 0 where all are different. */
function tieTerm(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
}

/** U: pairs with x above y, ties half. */
function pairsAbove(differences: PairDifferences): number {
  const below = differences.upTo(-Number.MIN_VALUE);
  const ties = differences.upTo(0) - below;
  return differences.size - below - ties / 2;
}

/** The rank from either end at which the interval ends, and the two-sided p. */
function exact(m: number, n: number, u: number): { rank: number; p: number } {
  const cdf = mannWhitneyCdf(m, n);
  const quantile = cdf.findIndex((chance) => chance >= 0.025);
  const tail = cdf[Math.min(u, m * n - u)] ?? 1;
  return { rank: Math.max(1, quantile), p: Math.min(1, 2 * tail) };
}

function approximate(m: number, n: number, u: number, ties: number): { rank: number; p: number } {
  const all = m + n;
  const deviation = Math.sqrt(((m * n) / 12) * (all + 1 - ties / (all * (all - 1))));
  const rank = Math.max(1, Math.floor((m * n + 1) / 2 - Z95 * deviation));
  const z = Math.max(0, Math.abs(u - (m * n) / 2) - 0.5) / deviation;
  return { rank, p: deviation > 0 ? Math.min(1, 2 * normalTail(z)) : 1 };
}

/**
 * By how much x lies above y: the median of all differences x − y (Hodges & Lehmann 1963), with the
 * interval and p of the Mann–Whitney test; exact for at most 50 different values a side, else by the
 * normal approximation with ties minded (Lehmann 1975). At least 20 values a side. The interval ends at
 * differences that are there, so that with many ties it covers more than 95 %; O((m + n)·60).
 */
export function shift(
  x: readonly number[],
  y: readonly number[],
  { missing = 0, least = LEAST.comparison }: EstimateOptions = {},
): Estimate {
  const [m, n] = [x.length, y.length];
  if (Math.min(m, n) < Math.max(1, least)) return tooFew(Math.min(m, n), least, missing);
  if (![...x, ...y].every(Number.isFinite)) return noInterval('bad_input', m + n, missing, least);
  const differences = pairDifferences(x, y);
  const { size } = differences;
  const ties = tieTerm([...x, ...y]);
  const isExact = Math.max(m, n) <= MOST_EXACT && ties === 0;
  const u = pairsAbove(differences);
  const { rank, p } = isExact ? exact(m, n, u) : approximate(m, n, u, ties);
  const middle = (size + 1) / 2;
  return estimateOf({
    estimate: (differences.at(Math.floor(middle)) + differences.at(Math.ceil(middle))) / 2,
    low: differences.at(rank),
    high: differences.at(size + 1 - rank),
    n: m + n,
    missing,
    method: isExact ? 'mann_whitney_exact' : 'mann_whitney',
    p,
  });
}
