import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  LEAST,
  noInterval,
  tooFew,
} from './interval';
import { logRatioInterval } from './log-ratio';
import { isProportion, type Proportion } from './proportion-pair';

/** Two groups within one stratum, e.g. customers of one plan. */
export interface Stratum {
  a: Proportion;
  b: Proportion;
}

/** Σ R, Σ S and the three sums of the variance, as Robins, Breslow and Greenland name them. */
function sumsOf(strata: readonly Stratum[]) {
  const sums = { r: 0, s: 0, pr: 0, cross: 0, qs: 0 };
  for (const { a, b } of strata) {
    const n = a.n + b.n;
    if (n === 0) continue;
    const r = (a.x * (b.n - b.x)) / n;
    const s = ((a.n - a.x) * b.x) / n;
    const p = (a.x + b.n - b.x) / n;
    sums.r += r;
    sums.s += s;
    sums.pr += p * r;
    sums.cross += p * s + (1 - p) * r;
    sums.qs += (1 - p) * s;
  }
  return sums;
}

/**
 * The odds ratio of a over b common to all strata (Mantel & Haenszel 1959), with the interval of its
 * logarithm by Robins, Breslow & Greenland (1986). At least 20 cases a side over all strata; undefined
 * where no stratum has both a case and a non-case to compare.
 */
export function mantelHaenszel(
  strata: readonly Stratum[],
  { missing = 0, least = LEAST.comparison }: EstimateOptions = {},
): Estimate {
  if (!strata.every(({ a, b }) => isProportion(a) && isProportion(b)))
    return noInterval('bad_input', 0, missing, least);
  const side = (key: 'a' | 'b') => strata.reduce((sum, stratum) => sum + stratum[key].n, 0);
  const smaller = Math.min(side('a'), side('b'));
  if (smaller < Math.max(1, least)) return tooFew(smaller, least, missing);
  const { r, s, pr, cross, qs } = sumsOf(strata);
  const ratio = r / s;
  const variance = pr / (2 * r * r) + cross / (2 * r * s) + qs / (2 * s * s);
  return estimateOf({
    ...logRatioInterval(ratio, variance),
    n: side('a') + side('b'),
    missing,
    method: 'mantel_haenszel',
  });
}
