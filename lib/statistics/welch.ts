import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  LEAST,
  noInterval,
  tooFew,
} from './interval';
import { type Moments, momentsOf } from './moments';
import { studentTCdf, studentTQuantile } from './student-t';

/**
 * Mean a − mean b of independent values, without the assumption of equal variances (Welch 1947), with
 * Satterthwaite's degrees of freedom. At least 20 values a side, and never less than 2; n is that of both.
 * Values that all are the same on both sides have an interval of no width and no p.
 */
export function meanDifference(
  a: readonly number[],
  b: readonly number[],
  options: EstimateOptions = {},
): Estimate {
  const { missing = 0, least = LEAST.comparison } = options;
  const smaller = Math.min(a.length, b.length);
  if (smaller < Math.max(2, least)) return tooFew(smaller, least, missing);
  const [one, two] = [momentsOf(a), momentsOf(b)];
  if (one === null || two === null) return noInterval('bad_input', smaller, missing, least);
  return momentsDifference(one, two, options);
}

/** The same from number, mean and variance of each side, e.g. of daily sums. */
export function momentsDifference(
  a: Moments,
  b: Moments,
  { missing = 0, least = LEAST.comparison }: EstimateOptions = {},
): Estimate {
  const smaller = Math.min(a.n, b.n);
  if (smaller < Math.max(2, least)) return tooFew(smaller, least, missing);
  const [one, two] = [a.variance / a.n, b.variance / b.n];
  const estimate = a.mean - b.mean;
  const shared = { estimate, n: a.n + b.n, missing, method: 'welch' } as const;
  const variance = one + two;
  if (variance === 0) return estimateOf({ ...shared, low: estimate, high: estimate });
  const df = variance ** 2 / (one ** 2 / (a.n - 1) + two ** 2 / (b.n - 1));
  if (!(df > 0)) return noInterval('bad_input', smaller, missing, least);
  const half = studentTQuantile(0.975, df) * Math.sqrt(variance);
  const p = 2 * studentTCdf(-Math.abs(estimate) / Math.sqrt(variance), df);
  return estimateOf({ ...shared, low: estimate - half, high: estimate + half, p });
}
