import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  LEAST,
  noInterval,
  tooFew,
} from './interval';
import { Z95 } from './normal';
import { studentTCdf } from './student-t';

/** r of two lists of the same length; null where one of them does not vary or holds no numbers. */
export function correlationOf(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const n = x.length;
  let [meanX, meanY] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    meanX += (x[i] ?? 0) / n;
    meanY += (y[i] ?? 0) / n;
  }
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const [a, b] = [(x[i] ?? 0) - meanX, (y[i] ?? 0) - meanY];
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  const r = xy / Math.sqrt(xx * yy);
  const isFlat = xx <= n * (meanX * 1e-13) ** 2 || yy <= n * (meanY * 1e-13) ** 2;
  return Number.isFinite(r) && !isFlat ? Math.max(-1, Math.min(1, r)) : null;
}

/** tanh(atanh r ± 1.96·error): the interval of a correlation on the scale on which it is near normal. */
export function correlationEnds(r: number, error: number): { low: number; high: number } {
  const z = Math.atanh(r);
  return { low: Math.tanh(z - Z95 * error), high: Math.tanh(z + Z95 * error) };
}

/** Two-sided p of no correlation by t = r·√(df/(1 − r²)). */
export function correlationP(r: number, df: number): number {
  return 2 * studentTCdf(-Math.abs(r) * Math.sqrt(df / (1 - r * r)), df);
}

/** Whether two lists are as long as each other and hold finite numbers only. */
export function arePaired(x: readonly number[], y: readonly number[]): boolean {
  return x.length === y.length && x.every(Number.isFinite) && y.every(Number.isFinite);
}

/**
 * Pearson's r of pairs with Fisher's interval (1921), error 1/√(n − 3), and the p of t. At least 10 pairs.
 * Undefined where one side does not vary or all pairs lie on a line.
 */
export function pearson(
  x: readonly number[],
  y: readonly number[],
  { missing = 0, least = LEAST.correlation }: EstimateOptions = {},
): Estimate {
  const n = x.length;
  if (!arePaired(x, y)) return noInterval('bad_input', n, missing, least);
  if (n < Math.max(4, least)) return tooFew(n, least, missing);
  const r = correlationOf(x, y);
  if (r === null || Math.abs(r) > 1 - 1e-12) return noInterval('undefined', n, missing, least);
  const ends = correlationEnds(r, 1 / Math.sqrt(n - 3));
  return estimateOf({
    ...{ estimate: r, ...ends, n, missing, method: 'fisher_z' },
    p: correlationP(r, n - 2),
  });
}
