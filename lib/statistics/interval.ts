/** How an interval was made. */
export type IntervalMethod =
  | 'wilson'
  | 'wald'
  | 't'
  | 'newcombe'
  | 'newcombe_paired'
  | 'log_risk_ratio'
  | 'log_odds_ratio'
  | 'mantel_haenszel'
  | 'welch'
  | 'fieller'
  | 'bca'
  | 'cluster_bca'
  | 'mann_whitney_exact'
  | 'mann_whitney'
  | 'cr2'
  | 'cr2_wilson'
  | 'wild_webb'
  | 'wild_rademacher'
  | 'bonett_wright'
  | 'fisher_z'
  | 'delong'
  | 'delta'
  | 'log_minus_log'
  | 'newey_west'
  | 'lee_imbens_manski'
  | 'log_lift'
  | 'empirical_bernstein';

/** A number that is shown always comes with what it rests on. All intervals are 95 %. */
export interface Interval {
  estimate: number;
  low: number;
  high: number;
  /** Cases it rests on; of a comparison those of both sides. */
  n: number;
  /** Cases that should have counted and could not, e.g. the customer has not written again. */
  missing: number;
  method: IntervalMethod;
  /** Groups of cases that are not independent of each other, where the method minds them. */
  clusters?: number;
  /** Two-sided p of "no effect", where the method gives one. */
  p?: number;
  /** All values that the data alone allow, where they allow no single one; `estimate` is their middle. */
  bounds?: { low: number; high: number };
}

/** Why there is no interval although the cases would be enough. */
export type NoInterval =
  /** A count below zero, a value that is no number, lists of different lengths. */
  | 'bad_input'
  /** The data hold no such number: nothing varies, a divisor is 0, or the interval has no end. */
  | 'undefined';

/**
 * An interval, or none: then no number may be shown. Without `reason` there are too few cases, fewer than
 * `least`; `n` of a comparison is then that of its smaller side.
 */
export type Estimate =
  | { ok: true; interval: Interval }
  | { ok: false; n: number; missing: number; least: number; reason?: NoInterval };

/** What a caller may say of an estimate. */
export interface EstimateOptions {
  /** Cases that should have counted and could not. */
  missing?: number;
  /** Cases below which there is no number; that of product.md 3.0 if not given. */
  least?: number;
}

/** The smallest n for which a number is shown (product.md 3.0); a comparison's is that of each side. */
export const LEAST = {
  proportion: 20,
  meanShift: 30,
  correlation: 10,
  comparison: 20,
  /** Cases in which what was forecast came. */
  forecast: 30,
} as const;

/** That there are fewer than `least` cases. */
export function tooFew(n: number, least: number, missing = 0): Estimate {
  return { ok: false, n, missing, least };
}

/** That there is no interval, and why. */
export function noInterval(reason: NoInterval, n = 0, missing = 0, least = 0): Estimate {
  return { ok: false, n: Number.isFinite(n) ? n : 0, missing, least, reason };
}

/** An estimate of an interval whose three numbers are finite; else that it is undefined. */
export function estimateOf(interval: Interval): Estimate {
  const { estimate, low, high, n, missing } = interval;
  const isShown = [estimate, low, high].every(Number.isFinite);
  return isShown ? { ok: true, interval } : noInterval('undefined', n, missing);
}

/** Whether a value is a whole number of at least 0. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
