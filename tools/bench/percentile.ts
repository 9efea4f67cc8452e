/** A measured quantity; `n` is how many measurements stand behind the percentiles. */
export interface Summary {
  n: number;
  p50: number;
  p95: number;
  max: number;
}

/**
 * The smallest value that at least a share of all values (0..1) does not exceed ("nearest rank"): always
 * a value that was measured. Throws for no values: a percentile of nothing is a mistake of the caller.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.min(sorted.length, Math.max(1, Math.ceil(share * sorted.length)));
  const value = sorted[rank - 1];
  if (value === undefined) throw new Error('No values to take a percentile of.');
  return value;
}

/** Median, 95th percentile and maximum of at least one value. */
export function summarise(values: readonly number[]): Summary {
  return {
    n: values.length,
    p50: percentile(values, 0.5),
    p95: percentile(values, 0.95),
    max: percentile(values, 1),
  };
}

/**
 * The median of `times[i] / others[i]`, of measurements taken right after each other: what slows the
 * machine for a while slows both of a pair. Throws for lists of different lengths or without values.
 */
export function medianRatio(times: readonly number[], others: readonly number[]): number {
  if (times.length !== others.length) throw new Error('A measurement has no partner.');
  const ratios = times.map((time, at) => time / (others[at] ?? Number.NaN));
  return percentile(ratios, 0.5);
}
