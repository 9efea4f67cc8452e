import { alwaysValidDifference } from '../statistics/confidence-sequence';
import type { Estimate } from '../statistics/interval';
import { firstShifts } from './first-shifts';
import type { DrawnCase } from './lot-arm';

/** What a shift can be. */
const SHIFTS = { low: -2, high: 2 } as const;

/**
 * The ITT of first opportunities, with an interval that holds at every look: it may be watched daily, and
 * the holdout stopped whenever it has told enough. `missing` are conversations whose first shift is not
 * known.
 */
export function alwaysValid(shown: readonly DrawnCase[], holdout: readonly DrawnCase[]): Estimate {
  const [a, b] = [firstShifts(shown), firstShifts(holdout)];
  return alwaysValidDifference(
    a.map(({ shift }) => shift),
    b.map(({ shift }) => shift),
    SHIFTS,
    { missing: shown.length + holdout.length - a.length - b.length },
  );
}
