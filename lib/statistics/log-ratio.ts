import { Z95 } from './normal';

/** A ratio with the interval of its logarithm, exp(ln ratio ± 1.96·√variance). */
export function logRatioInterval(
  ratio: number,
  variance: number,
): { estimate: number; low: number; high: number } {
  const half = Z95 * Math.sqrt(variance);
  return { estimate: ratio, low: ratio * Math.exp(-half), high: ratio * Math.exp(half) };
}
