import type { Estimate } from '../statistics/interval';
import { proportionDifference } from '../statistics/newcombe';
import type { MomentFact } from './facts';
import { firstDay, type Period, shiftDay } from './period';
import { type Behaviour, type BehaviourAdherence, standardAdherence } from './standards';

/** One behaviour in two periods of the same length. */
export interface BehaviourReview {
  id: string;
  now: Estimate;
  before: Estimate;
  /** Now less before. */
  difference: Estimate;
}

export interface StandardsReview {
  /** First and last day of either period. */
  now: { from: string; to: string };
  before: { from: string; to: string };
  rows: BehaviourReview[];
}

function countsOf({ kept, estimate }: BehaviourAdherence): { x: number; n: number } {
  return { x: kept, n: estimate.ok ? estimate.interval.n : estimate.n };
}

/** How often each behaviour was kept in a period and in the one before it; differences by Newcombe. */
export function standardsReview(
  moments: readonly MomentFact[],
  behaviours: readonly Behaviour[],
  period: Period,
): StandardsReview {
  const now = { from: firstDay(period), to: period.to };
  const before = {
    from: shiftDay(now.from, -period.length),
    to: shiftDay(now.from, -1),
  };
  function adherenceIn({ from, to }: { from: string; to: string }): BehaviourAdherence[] {
    const mine = moments.filter(({ day }) => day >= from && day <= to);
    return standardAdherence(mine, behaviours);
  }
  const earlier = new Map(adherenceIn(before).map((each) => [each.id, each]));
  const rows = adherenceIn(now).flatMap((each) => {
    const past = earlier.get(each.id);
    if (!past) return [];
    const difference = proportionDifference(countsOf(each), countsOf(past));
    return { id: each.id, now: each.estimate, before: past.estimate, difference };
  });
  return { now, before, rows };
}
