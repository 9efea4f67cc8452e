import { type Estimate, estimateOf, type Interval, isCount, LEAST, noInterval } from './interval';
import { studentTQuantile } from './student-t';

/** What a mean can be computed from without its single values. */
export interface Sums {
  n: number;
  sum: number;
  /** Sum of the squares. */
  sumsq: number;
  missing: number;
}

/** The sums of single values. */
export function sumsOf(values: readonly number[], missing = 0): Sums {
  const sum = values.reduce((total, value) => total + value, 0);
  const sumsq = values.reduce((total, value) => total + value * value, 0);
  return { n: values.length, sum, sumsq, missing };
}

/**
 * The mean with its 95 % interval by Student's t, x̄ ± t(.975, n−1)·s/√n. Throws RangeError for n < 2.
 * From sums the variance loses digits where it is tiny beside the mean; shifts and valences are not.
 */
export function meanInterval({ n, sum, sumsq, missing }: Sums): Interval {
  if (n < 2) throw new RangeError('two values are needed');
  const mean = sum / n;
  const variance = Math.max(0, (sumsq - (sum * sum) / n) / (n - 1));
  const half = studentTQuantile(0.975, n - 1) * Math.sqrt(variance / n);
  return { estimate: mean, low: mean - half, high: mean + half, n, missing, method: 't' };
}

/** A mean with its interval, or that there are too few values for one. */
export function mean(sums: Sums, least: number = LEAST.meanShift): Estimate {
  const { n, missing } = sums;
  if (!isCount(n)) return noInterval('bad_input', n, missing, least);
  if (n < Math.max(2, least)) return { ok: false, n, missing, least };
  if (!Number.isFinite(sums.sum) || !Number.isFinite(sums.sumsq))
    return noInterval('bad_input', n, missing, least);
  return estimateOf(meanInterval(sums));
}
