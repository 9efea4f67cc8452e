import { type Estimate, noInterval } from '../statistics/interval';
import { spearman } from '../statistics/spearman';
import { shiftDay } from './period';
import type { Series } from './series';

/** How two series go together, the second `lag` days after the first. */
export interface Correlation {
  x: string;
  y: string;
  /** 0..14 days. */
  lag: number;
  /** Spearman's ρ; `missing`: days that only one of them has. */
  estimate: Estimate;
  /** The days of the pairs, for a picture. */
  points: { day: string; x: number; y: number }[];
}

export const MOST_LAG = 14;

/**
 * Spearman's ρ of two series by day (product.md S6). Days of a series are not independent of each other:
 * the interval is that of independent pairs and says at least so little.
 */
export function correlate(x: Series, y: Series, lag: number, seed: number): Correlation {
  const named = { x: x.name, y: y.name, lag };
  if (!Number.isInteger(lag) || lag < 0 || lag > MOST_LAG) {
    return { ...named, estimate: noInterval('bad_input'), points: [] };
  }
  const points = [...x.byDay].flatMap(([day, value]) => {
    const later = y.byDay.get(shiftDay(day, lag));
    return later === undefined ? [] : [{ day, x: value, y: later }];
  });
  points.sort((a, b) => (a.day < b.day ? -1 : 1));
  const missing = x.byDay.size - points.length + (y.byDay.size - points.length);
  const estimate = spearman(
    points.map((point) => point.x),
    points.map((point) => point.y),
    { missing, seed },
  );
  return { ...named, estimate, points };
}
