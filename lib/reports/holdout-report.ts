import { clusteredDifference } from '../statistics/clustered';
import { complierEffect } from '../statistics/complier';
import { type BoundCase, leeBounds } from '../statistics/lee-bounds';
import { proportion } from '../statistics/wilson';
import { alwaysValid } from './always-valid';
import { widerShare } from './clustered-share';
import { conversationKey } from './clustering';
import type { Facts } from './facts';
import { firstCases } from './first-shifts';
import { type DrawnCase, drawnCases, lotArm, shiftsOf } from './lot-arm';
import type { ReportInput } from './report-input';
import type { HoldoutReport } from './report-shapes';
import { leftOut } from './shift-cases';

/** One conversation in ten draws the holdout (lib/adherence/holdout.ts). */
const EXPECTED = 0.1;

function itt(shown: readonly DrawnCase[], holdout: readonly DrawnCase[]): HoldoutReport['itt'] {
  const all = [...shown, ...holdout].map(({ opportunity }) => opportunity);
  const { missing, unsure } = leftOut(all);
  return { estimate: clusteredDifference(shiftsOf(shown), shiftsOf(holdout), { missing }), unsure };
}

/** A start that is not sure was so before the lot could matter; an end that is not is missing. */
function boundCases(cases: readonly DrawnCase[]): BoundCase[] {
  return cases
    .filter(({ opportunity }) => opportunity.before !== null)
    .map(({ shift, cluster }) => ({ value: shift, cluster }));
}

function complierCases(cases: readonly DrawnCase[]) {
  return cases.flatMap(({ shift, cluster, opportunity: { level } }) =>
    shift === null ? [] : [{ value: shift, cluster, followed: level !== 'none' }],
  );
}

function outsideOf({ opportunities }: Facts): HoldoutReport['outside'] {
  const considered = opportunities.filter(({ arm, outside }) => arm !== null || outside);
  return {
    n: considered.filter(({ outside }) => outside).length,
    share: widerShare(considered, ({ outside }) => outside, conversationKey),
  };
}

/**
 * What showing phrases causes (product.md S15): arms as drawn by lot, whoever followed what. The only
 * report whose numbers are effects. Lots are drawn for conversations, so only the start of the first
 * opportunity of each is what it would have been in the other arm: the effects are told by the first.
 */
export function holdoutReport({ facts }: Pick<ReportInput, 'facts'>): HoldoutReport {
  const all = { shown: drawnCases(facts, 'shown'), holdout: drawnCases(facts, 'holdout') };
  const [shown, holdout] = [firstCases(all.shown), firstCases(all.holdout)];
  const { missing } = leftOut([...shown, ...holdout].map(({ opportunity }) => opportunity));
  return {
    ...{ claim: 'causes', clusteredBy: 'ticket' },
    shown: lotArm(facts, 'shown', all.shown, shown),
    holdout: lotArm(facts, 'holdout', all.holdout, holdout),
    lot: { share: proportion(holdout.length, shown.length + holdout.length), expected: EXPECTED },
    outside: outsideOf(facts),
    itt: itt(shown, holdout),
    every: itt(all.shown, all.holdout),
    bounds: leeBounds(boundCases(shown), boundCases(holdout)),
    complier: complierEffect(complierCases(shown), complierCases(holdout), { missing }),
    always: alwaysValid(shown, holdout),
  };
}
