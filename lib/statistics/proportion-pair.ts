import { type Estimate, isCount, noInterval, tooFew } from './interval';

/** `x` cases of `n`. */
export interface Proportion {
  x: number;
  n: number;
}

/** Whether the counts are such as can be: 0 ≤ x ≤ n. */
export function isProportion({ x, n }: Proportion): boolean {
  return isCount(x) && isCount(n) && x <= n;
}

/** Why two proportions are not compared: counts that cannot be, or too few on one side; null if they are. */
export function refusedPair(
  a: Proportion,
  b: Proportion,
  missing: number,
  least: number,
): Estimate | null {
  if (!isProportion(a) || !isProportion(b)) return noInterval('bad_input', 0, missing, least);
  const smaller = Math.min(a.n, b.n);
  return smaller < Math.max(1, least) ? tooFew(smaller, least, missing) : null;
}
