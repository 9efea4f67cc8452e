import type { NoInterval } from './interval';

/** A test of "no difference", or why there is none; without `reason` a group has fewer than `least` cases. */
export type TestResult =
  | { ok: true; statistic: number; df: number; p: number; n: number }
  | { ok: false; n: number; least: number; reason?: NoInterval };
