/**
 * The p-quantile of values in ascending order, linear between them (Hyndman & Fan 1996, type 7); NaN for
 * no values.
 */
export function quantileOf(sorted: ArrayLike<number>, p: number): number {
  const place = Math.min(1, Math.max(0, p)) * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  return low + (high - low) * (place - below);
}
