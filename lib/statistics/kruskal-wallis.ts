import { chiSquareTail } from './chi-square';
import { LEAST } from './interval';
import { midRanks } from './ranks';
import type { TestResult } from './test-result';

/** Σ (t³ − t) over the groups of t equal ranks. */
function tieTerm(ranks: Float64Array): number {
  const counts = new Map<number, number>();
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
}

/**
 * Whether two or more groups differ in where their values lie, by ranks with ties minded (Kruskal & Wallis
 * 1952): χ² with one degree of freedom less than groups. At least 20 values a group; undefined where all
 * values are the same.
 */
export function kruskalWallis(
  groups: readonly (readonly number[])[],
  least: number = LEAST.comparison,
): TestResult {
  const values = groups.flat();
  const n = values.length;
  if (groups.length < 2 || !values.every(Number.isFinite))
    return { ok: false, n, least, reason: 'bad_input' };
  const smallest = Math.min(...groups.map(({ length }) => length));
  if (smallest < Math.max(1, least)) return { ok: false, n: smallest, least };
  const ranks = midRanks(values);
  let from = 0;
  let sum = 0;
  for (const { length } of groups) {
    const own = ranks.subarray(from, from + length).reduce((total, rank) => total + rank, 0);
    sum += (own * own) / length;
    from += length;
  }
  const correction = 1 - tieTerm(ranks) / (n ** 3 - n);
  if (!(correction > 0)) return { ok: false, n, least, reason: 'undefined' };
  const statistic = ((12 / (n * (n + 1))) * sum - 3 * (n + 1)) / correction;
  const df = groups.length - 1;
  return { ok: true, statistic, df, p: chiSquareTail(statistic, df), n };
}
