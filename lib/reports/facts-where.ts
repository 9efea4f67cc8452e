import type { SiteId } from '../conversation/conversation';
import type { Situation } from '../reading/labels';
import type { Facts, Place } from './facts';

/** What to keep; null keeps all. Days YYYY-MM-DD, both included. */
export interface FactsFilter {
  from: string | null;
  to: string | null;
  site: SiteId | null;
  situation: Situation | null;
}

/** Keeps everything. */
export const EVERYTHING: FactsFilter = { from: null, to: null, site: null, situation: null };

/** Whether something of a day, site and situation is kept. */
export function isWithin(
  { day, site, situation }: Pick<Place, 'day' | 'site' | 'situation'>,
  filter: FactsFilter,
): boolean {
  return (
    (filter.from === null || day >= filter.from) &&
    (filter.to === null || day <= filter.to) &&
    (filter.site === null || site === filter.site) &&
    (filter.situation === null || situation === filter.situation)
  );
}

/**
 * The facts of some days, a site or a situation. Each kind is judged by itself: a moment by its first
 * reading, an opportunity by its reply, a conversation by the day of its last burst; a conversation keeps
 * all its moments, for what it came to is told by the whole.
 */
export function factsWhere(facts: Facts, filter: FactsFilter): Facts {
  function keep(place: Pick<Place, 'day' | 'site' | 'situation'>): boolean {
    return isWithin(place, filter);
  }
  return {
    moments: facts.moments.filter(keep),
    opportunities: facts.opportunities.filter(keep),
    conversations: facts.conversations.filter(keep),
    now: facts.now,
  };
}
