import type { Arm } from '../events/event';
import { clusteredMean } from '../statistics/clustered';
import { widerShare } from './clustered-share';
import { conversationKey } from './clustering';
import type { Facts, OpportunityFact } from './facts';
import type { LotArm } from './report-shapes';
import { leftOut } from './shift-cases';

/** An opportunity of the holdout's lot, with what its shift is. */
export interface DrawnCase {
  opportunity: OpportunityFact;
  cluster: string;
  /** Δ, −2..2; null: the customer has not written again, or not so that it can be told. */
  shift: number | null;
}

/** The opportunities of an arm, each with its conversation: lots are drawn for conversations. */
export function drawnCases(facts: Pick<Facts, 'opportunities'>, arm: Arm): DrawnCase[] {
  return facts.opportunities
    .filter((opportunity) => opportunity.arm === arm)
    .map((opportunity) => {
      const { before, after, excluded } = opportunity;
      const isKnown = excluded === null && before !== null && after !== null;
      const shift = isKnown ? after - before : null;
      return { opportunity, cluster: conversationKey(opportunity), shift };
    });
}

/** The known shifts of some cases. */
export function shiftsOf(cases: readonly DrawnCase[]): { value: number; cluster: string }[] {
  return cases.flatMap(({ shift, cluster }) => (shift === null ? [] : [{ value: shift, cluster }]));
}

/** What happened in one arm: `cases` are all of it, `firsts` the first of each conversation. */
export function lotArm(
  facts: Facts,
  arm: Arm,
  cases: readonly DrawnCase[],
  firsts: readonly DrawnCase[],
): LotArm {
  const opportunities = firsts.map(({ opportunity }) => opportunity);
  const { missing, unsure } = leftOut(opportunities);
  const starts = firsts.flatMap(({ opportunity: { before }, cluster }) =>
    before === null ? [] : [{ value: before, cluster }],
  );
  return {
    arm,
    conversations: firsts.length,
    opportunities: cases.length,
    seen: facts.moments.filter((moment) => moment.arm === arm && moment.seen).length,
    followed: widerShare(opportunities, ({ level }) => level !== 'none', conversationKey),
    before: { estimate: clusteredMean(starts), unsure: firsts.length - starts.length },
    shift: { estimate: clusteredMean(shiftsOf(firsts), { missing }), unsure },
    noNext: widerShare(opportunities, ({ afterAt }) => afterAt === null, conversationKey),
  };
}
