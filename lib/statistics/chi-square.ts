import { lowerGamma, upperGamma } from './incomplete-gamma';

/** P(χ² ≤ x) with `df` > 0 degrees of freedom. */
export function chiSquareCdf(x: number, df: number): number {
  return lowerGamma(df / 2, x / 2);
}

/** P(χ² > x), the p of a test. */
export function chiSquareTail(x: number, df: number): number {
  return upperGamma(df / 2, x / 2);
}
