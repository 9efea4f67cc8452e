import { incompleteBeta } from './incomplete-beta';

/** P(F > x), the p of a test, with `df1` and `df2` > 0 degrees of freedom; exact where it is tiny. */
export function fTail(x: number, df1: number, df2: number): number {
  if (!(df1 > 0 && df2 > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 1;
  // The smaller of the two shares keeps its digits.
  const share = (df1 * x) / (df1 * x + df2);
  return share < 0.5
    ? 1 - incompleteBeta(df1 / 2, df2 / 2, share)
    : incompleteBeta(df2 / 2, df1 / 2, df2 / (df1 * x + df2));
}

/** P(F ≤ x) with `df1` and `df2` > 0 degrees of freedom; exact where it is tiny. */
export function fCdf(x: number, df1: number, df2: number): number {
  return x <= 0 && df1 > 0 && df2 > 0 ? 0 : fTail(1 / x, df2, df1);
}
