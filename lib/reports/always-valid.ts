import { alwaysValidDifference } from '../statistics/confidence-sequence';
import type { Estimate } from '../statistics/interval';
import { firstShifts } from './first-shifts';
import type { DrawnCase } from './lot-arm';

/** What a shift can be. */
const SHIFTS = { low: -2, high: 2 } as const;

function conversations(cases: readonly DrawnCase[]): number {
  return new Set(cases.map(({ cluster }) => cluster)).size;
}

/**
 * The ITT over the first opportunity of each conversation, with an interval that holds at every look: it
 * may be watched daily, and the holdout stopped whenever it has told enough. `missing` are conversations
 * whose first shift is not known.
 */
export function alwaysValid(shown: readonly DrawnCase[], holdout: readonly DrawnCase[]): Estimate {
  const [a, b] = [firstShifts(shown), firstShifts(holdout)];
  const missing = conversations(shown) + conversations(holdout) - a.length - b.length;
  return alwaysValidDifference(
    a.map(({ shift }) => shift),
    b.map(({ shift }) => shift),
    SHIFTS,
    { missing },
  );
}
