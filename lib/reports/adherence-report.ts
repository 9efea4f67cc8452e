import { groupBy } from '../statistics/group-by';
import { adherenceCounts } from './adherence-counts';
import { clusteredShare, widerShare } from './clustered-share';
import { clusteringOf, clusterKey } from './clustering';
import { correctedAdherence } from './corrected-adherence';
import type { OpportunityFact } from './facts';
import type { ReportInput } from './report-input';
import type { AdherenceReport, GroupShare } from './report-shapes';
import { weekOf } from './week-of';

type KeyOf = (opportunity: OpportunityFact) => string | null;

function isFollowed({ level }: OpportunityFact): boolean {
  return level !== 'none';
}

function groupsOf(
  opportunities: readonly OpportunityFact[],
  keyOf: KeyOf,
  clusterOf: (opportunity: OpportunityFact) => string,
): GroupShare[] {
  return [...groupBy(opportunities, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => ({
      ...{ key, n: own.length, followed: own.filter(isFollowed).length },
      share: widerShare(own, isFollowed, clusterOf),
    }));
}

/**
 * How the phrases that were seen were followed (product.md S15). More is not better: a phrase may be wrong
 * for the moment, and the agent is there to say so.
 */
export function adherenceReport({
  facts,
  options,
}: Pick<ReportInput, 'facts' | 'options'>): AdherenceReport {
  const seen = facts.opportunities.filter(({ arm }) => arm !== 'holdout');
  const clusteredBy = clusteringOf(seen);
  const clusterOf = (opportunity: OpportunityFact) => clusterKey(clusteredBy, opportunity);
  return {
    clusteredBy,
    opportunities: seen.length,
    holdout: facts.opportunities.length - seen.length,
    ...adherenceCounts(seen),
    followed: clusteredShare(seen, isFollowed, clusterOf),
    corrected: correctedAdherence(seen, clusterOf, options.seed),
    bySituation: groupsOf(seen, ({ situation }) => situation, clusterOf),
    bySite: groupsOf(seen, ({ site }) => site, clusterOf),
    byWeek: groupsOf(seen, ({ day }) => weekOf(day), clusterOf),
  };
}
