import { chiSquareTail } from './chi-square';
import { solvedPositive } from './cholesky';
import { LEAST } from './interval';
import { areWatched, type Watched } from './kaplan-meier';
import type { TestResult } from './test-result';

/** Per group: events less those expected, and the covariances of that, over all times with events. */
interface Sums {
  excess: number[];
  covariance: number[][];
}

function addTime(sums: Sums, atRisk: readonly number[], events: readonly number[]): void {
  const all = atRisk.reduce((sum, count) => sum + count, 0);
  const happened = events.reduce((sum, count) => sum + count, 0);
  // The hypergeometric variance; nobody varies when one alone is left.
  const factor = all > 1 ? (happened * (all - happened)) / (all - 1) : 0;
  for (const [g, row] of sums.covariance.entries()) {
    const share = (atRisk[g] ?? 0) / all;
    sums.excess[g] = (sums.excess[g] ?? 0) + (events[g] ?? 0) - happened * share;
    for (let h = 0; h < row.length; h += 1)
      row[h] = (row[h] ?? 0) + factor * share * (Number(g === h) - (atRisk[h] ?? 0) / all);
  }
}

function sumsOf(groups: readonly (readonly Watched[])[]): Sums {
  const sums: Sums = {
    excess: groups.map(() => 0),
    covariance: groups.map(() => groups.map(() => 0)),
  };
  const cases = groups.flatMap((group, g) => group.map((one) => ({ ...one, g })));
  cases.sort((a, b) => a.time - b.time);
  const atRisk = groups.map(({ length }) => length);
  for (let from = 0; from < cases.length; ) {
    const time = cases[from]?.time;
    const [leaving, events] = [groups.map(() => 0), groups.map(() => 0)];
    for (; cases[from]?.time === time && from < cases.length; from += 1) {
      const one = cases[from];
      if (one === undefined) continue;
      leaving[one.g] = (leaving[one.g] ?? 0) + 1;
      events[one.g] = (events[one.g] ?? 0) + Number(one.happened);
    }
    if (events.some((count) => count > 0)) addTime(sums, atRisk, events);
    for (const [g, count] of leaving.entries()) atRisk[g] = (atRisk[g] ?? 0) - count;
  }
  return sums;
}

/**
 * Whether the survival curves of two or more groups differ, by the log-rank test (Mantel 1966; Peto & Peto
 * 1972): χ² with one degree of freedom less than groups. At least 20 cases a group; undefined where no
 * event tells.
 */
export function logRank(
  groups: readonly (readonly Watched[])[],
  least: number = LEAST.comparison,
): TestResult {
  const n = groups.reduce((sum, { length }) => sum + length, 0);
  if (groups.length < 2 || !groups.every(areWatched))
    return { ok: false, n, least, reason: 'bad_input' };
  const smallest = Math.min(...groups.map(({ length }) => length));
  if (smallest < Math.max(1, least)) return { ok: false, n: smallest, least };
  const { excess, covariance } = sumsOf(groups);
  // Who is gone before any event tells nothing, nor does one group alone; one of the others is redundant.
  const telling = [...excess.keys()].filter((g) => (covariance[g]?.[g] ?? 0) > 0).slice(1);
  const matrix = telling.map((g) => telling.map((h) => covariance[g]?.[h] ?? 0));
  const part = telling.map((g) => excess[g] ?? 0);
  const weights = solvedPositive(matrix, part);
  if (telling.length === 0 || weights === null) return { ok: false, n, least, reason: 'undefined' };
  const statistic = weights.reduce((sum, x, g) => sum + x * (part[g] ?? 0), 0);
  const df = telling.length;
  return { ok: true, statistic, df, p: chiSquareTail(statistic, df), n };
}
