/** How an interval was made. */
export type IntervalMethod = 'wilson' | 't';

/** A number that is shown always comes with what it rests on. All intervals are 95 %. */
export interface Interval {
  estimate: number;
  low: number;
  high: number;
  n: number;
  /** Cases that should have counted and could not, e.g. the customer has not written again. */
  missing: number;
  method: IntervalMethod;
}

/** An interval, or too few cases for one: then no number may be shown. */
export type Estimate =
  | { ok: true; interval: Interval }
  | { ok: false; n: number; missing: number; least: number };

/** The smallest n for which a number is shown (product.md 3.0). */
export const LEAST = { proportion: 20, meanShift: 30 } as const;
