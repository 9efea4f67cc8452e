import type { Opportunity } from './opportunity';

export interface MoodShifts {
  /** v(C_{k+1}) − v(C_k) of each opportunity that has both, −2..2. */
  shifts: number[];
  n: number;
  /** Left out: one of the two valences was not sure. */
  unsure: number;
  /** Left out: the customer has not written again. */
  missing: number;
}

/** The shift of one opportunity, or null where a valence is missing. */
export function moodShift(opportunity: Opportunity): number | null {
  const { before, after, excluded } = opportunity;
  return excluded === null && before !== null && after !== null ? after - before : null;
}

/** Shifts of many opportunities, with what was left out counted by reason. */
export function moodShifts(opportunities: readonly Opportunity[]): MoodShifts {
  const shifts = opportunities.map(moodShift).filter((shift) => shift !== null);
  return {
    shifts,
    n: shifts.length,
    unsure: opportunities.filter(({ excluded }) => excluded === 'unsure').length,
    missing: opportunities.filter(({ excluded }) => excluded === 'no_next').length,
  };
}
