import { type Estimate, type EstimateOptions, estimateOf, noInterval, tooFew } from './interval';
import { neweyWest } from './newey-west';
import { studentTCdf, studentTQuantile } from './student-t';

/** A value of a time, e.g. of the n-th week. */
export interface SeriesPoint {
  time: number;
  value: number;
}

/** y = β₀ + β₁·t + β₂·D + β₃·(t − t₀)·D, with D = 1 from t₀ on. */
export interface InterruptedSeries {
  /** β₁: the slope before, per time. */
  trend: Estimate;
  /** β₂: the step at t₀. */
  level: Estimate;
  /** β₃: how the slope changes at t₀, per time. */
  slope: Estimate;
}

/** Weeks that are needed on each side of the change (product.md S9). */
const LEAST_WEEKS = 8;

/**
 * What changed at `at` in a series, beyond its trend, with Newey–West errors adjusted for short series
 * (see `neweyWest`). At least 8 points on each side; then each estimate says so.
 */
export function interruptedSeries(
  points: readonly SeriesPoint[],
  at: number,
  { missing = 0, least = LEAST_WEEKS }: EstimateOptions = {},
): InterruptedSeries {
  const sorted = [...points].sort((a, b) => a.time - b.time);
  const n = sorted.length;
  const after = sorted.filter(({ time }) => time >= at).length;
  const smaller = Math.min(after, n - after);
  const x = sorted.map(({ time }) => {
    const changed = Number(time >= at);
    return [1, time - at, changed, (time - at) * changed];
  });
  const y = sorted.map(({ value }) => value);
  function estimate(coefficient: number): Estimate {
    if (![at, ...x.flat(), ...y].every(Number.isFinite))
      return noInterval('bad_input', n, missing, least);
    if (smaller < Math.max(3, least)) return tooFew(smaller, least, missing);
    const contrast = neweyWest(
      x,
      y,
      [0, 1, 2, 3].map((column) => Number(column === coefficient)),
    );
    if (contrast === null || !(contrast.df > 0)) return noInterval('undefined', n, missing, least);
    const { estimate: value, adjustedError, df } = contrast;
    const half = studentTQuantile(0.975, df) * adjustedError;
    const p = adjustedError > 0 ? { p: 2 * studentTCdf(-Math.abs(value) / adjustedError, df) } : {};
    const ends = { estimate: value, low: value - half, high: value + half };
    return estimateOf({ ...ends, n, missing, method: 'newey_west', ...p });
  }
  return { trend: estimate(1), level: estimate(2), slope: estimate(3) };
}
