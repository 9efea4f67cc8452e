/** Number, mean and variance (n − 1 in the divisor; 0 for one value) of some values. */
export interface Moments {
  n: number;
  mean: number;
  variance: number;
}

/** The moments of values in two passes; null where there is none or one of them is no number. */
export function momentsOf(values: ArrayLike<number>): Moments | null {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += values[i] ?? Number.NaN;
  const mean = sum / n;
  if (!Number.isFinite(mean)) return null;
  let squares = 0;
  for (let i = 0; i < n; i += 1) squares += ((values[i] ?? Number.NaN) - mean) ** 2;
  return { n, mean, variance: n > 1 ? squares / (n - 1) : 0 };
}
