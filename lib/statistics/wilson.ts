import { type Estimate, type Interval, isCount, LEAST, noInterval } from './interval';
import { Z95 } from './normal';

/** The ends of Wilson's score interval of the share p of n cases, which may be no whole number. */
export function scoreInterval(p: number, n: number, z: number): { low: number; high: number } {
  const z2 = z * z;
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const low = p === 0 ? 0 : Math.max(0, middle - half);
  const high = p === 1 ? 1 : Math.min(1, middle + half);
  return { low, high };
}

/**
 * The 95 % Wilson score interval of a proportion (Wilson 1927), without continuity correction.
 * `successes` of `n`, n ≥ 1; throws RangeError for counts that cannot be.
 */
export function wilson(successes: number, n: number, missing = 0): Interval {
  if (!(n >= 1 && successes >= 0 && successes <= n)) throw new RangeError('not a proportion');
  const estimate = successes / n;
  return { estimate, ...scoreInterval(estimate, n, Z95), n, missing, method: 'wilson' };
}

/** A proportion with its interval, or that there are too few cases for one, or no counts. */
export function proportion(
  successes: number,
  n: number,
  missing = 0,
  least: number = LEAST.proportion,
): Estimate {
  if (!isCount(n) || !isCount(successes) || successes > n)
    return noInterval('bad_input', n, missing, least);
  if (n < Math.max(1, least)) return { ok: false, n, missing, least };
  return { ok: true, interval: wilson(successes, n, missing) };
}
