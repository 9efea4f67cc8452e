import type { Estimate } from '@/lib/statistics/interval';
import type { Random } from '@/lib/statistics/random';

/** A world in which the truth is known, and an interval for it. */
export interface IntervalCase {
  name: string;
  /** Why coverage over 98 % is meant. */
  conservative?: string;
  truth: number;
  /** One set of data, and what is said of it. */
  draw: (random: Random) => Estimate;
}

/** How often a case's interval held the truth. */
export interface Coverage {
  name: string;
  conservative: string | null;
  held: number;
  /** Sets of data that gave an interval; the others had too few cases, or none can be told. */
  n: number;
  without: number;
  /** Mean width. */
  width: number;
}

/** Whether an interval holds a value; where the data allow a range of values, rounding apart. */
export function holds(estimate: Estimate, truth: number): boolean | null {
  if (!estimate.ok) return null;
  const { low, high } = estimate.interval;
  return low - 1e-12 <= truth && truth <= high + 1e-12;
}

/** Adds one look at a case. */
export function tallied(coverage: Coverage, estimate: Estimate, truth: number): Coverage {
  const held = holds(estimate, truth);
  if (held === null || !estimate.ok) return { ...coverage, without: coverage.without + 1 };
  const { low, high } = estimate.interval;
  const n = coverage.n + 1;
  const width = coverage.width + (high - low - coverage.width) / n;
  return { ...coverage, n, width, held: coverage.held + Number(held) };
}

/** A case nobody has looked at yet. */
export function unseen(name: string, conservative: string | null = null): Coverage {
  return { name, conservative, held: 0, n: 0, without: 0, width: 0 };
}
