import type { AsideReason } from '../events/event';
import { ASIDE_REASONS, FOLLOW_LEVELS } from '../events/vocabulary';
import type { OpportunityFact } from './facts';
import type { AdherenceReport } from './report-shapes';

/** Why an opportunity that was not followed was put aside; null: followed, or simply passed over. */
export function dismissal({ level, aside }: OpportunityFact): AsideReason | null {
  return level === 'none' ? aside : null;
}

/** How often each thing was done with the phrases that were seen. */
export function adherenceCounts(
  opportunities: readonly OpportunityFact[],
): Pick<AdherenceReport, 'levels' | 'inserted' | 'ignored' | 'dismissed'> {
  function count(is: (opportunity: OpportunityFact) => boolean): number {
    return opportunities.reduce((n, opportunity) => n + Number(is(opportunity)), 0);
  }
  return {
    levels: FOLLOW_LEVELS.map((level) => ({ level, n: count((one) => one.level === level) })),
    inserted: count(({ inserted }) => inserted),
    ignored: count((one) => one.level === 'none' && one.aside === null),
    dismissed: ASIDE_REASONS.map((reason) => ({
      reason,
      n: count((one) => dismissal(one) === reason),
    })),
  };
}
