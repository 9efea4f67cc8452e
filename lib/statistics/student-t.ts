import { incompleteBeta } from './incomplete-beta';

/** P(T > |t|) for `df` degrees of freedom; exact far out, where 1 − cdf would be 0. */
function upperTail(t: number, df: number): number {
  return 0.5 * incompleteBeta(df / 2, 0.5, df / (df + t * t));
}

/** P(T ≤ t) of Student's t distribution with `df` > 0 degrees of freedom. */
export function studentTCdf(t: number, df: number): number {
  const tail = upperTail(t, df);
  return t > 0 ? 1 - tail : tail;
}

/**
 * The t with P(T ≤ t) = p, 0 < p < 1, by halving: some 60 steps to the last digit that the
 * distribution function can tell. Throws RangeError outside.
 */
export function studentTQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1 && df > 0)) throw new RangeError('no such quantile');
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  let low = 0;
  let high = 1;
  while (upperTail(high, df) > tail) high *= 2;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (upperTail(middle, df) > tail) low = middle;
    else high = middle;
  }
  return p < 0.5 ? -high : high;
}
