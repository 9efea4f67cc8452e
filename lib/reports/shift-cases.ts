import { conversationKey } from './clustering';
import type { OpportunityFact } from './facts';
import type { Expectation } from './report-shapes';
import { residualShifts, type ShiftPoint } from './residual-shift';

/** An opportunity whose shift is known. */
export interface ShiftCase {
  opportunity: OpportunityFact;
  /** Δ, −2..2. */
  shift: number;
  /** Δr, and its weight where kinds of reply are compared (see `Residual`). */
  residual: number;
  weight: number;
}

interface Known {
  opportunity: OpportunityFact;
  before: number;
  after: number;
}

function known(opportunity: OpportunityFact): Known | null {
  const { before, after, excluded } = opportunity;
  if (excluded !== null || before === null || after === null) return null;
  return { opportunity, before, after };
}

function pointOf({ opportunity, before, after }: Known): ShiftPoint {
  const { stage, channel, level } = opportunity;
  const conversation = conversationKey(opportunity);
  return { before, after, stage, channel, conversation, followed: level !== 'none' };
}

/** The shift and residual shift of every opportunity that has both readings. */
export function shiftCases(opportunities: readonly OpportunityFact[]): {
  expectation: Expectation;
  cases: ShiftCase[];
} {
  const all = opportunities.map(known).filter((one) => one !== null);
  const { expectation, residuals } = residualShifts(all.map(pointOf));
  const cases = all.map(({ opportunity, before, after }, i) => {
    const { value = 0, weight = 1 } = residuals[i] ?? {};
    return { opportunity, shift: after - before, residual: value, weight };
  });
  return { expectation, cases };
}

/** What a mean over shifts leaves out, by reason. */
export function leftOut(opportunities: readonly OpportunityFact[]): {
  missing: number;
  unsure: number;
} {
  return {
    missing: opportunities.filter(({ excluded }) => excluded === 'no_next').length,
    unsure: opportunities.filter(({ excluded }) => excluded === 'unsure').length,
  };
}
