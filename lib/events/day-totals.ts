import type { SiteId } from '../conversation/conversation';
import { addCounts, type Counts, type RollUpPlace } from './roll-up';

/** Totals of one local day over all channels and situations, of a site or of all: what a page opens with. */
export interface DayTotal {
  /** `site|day`. */
  key: string;
  /** YYYY-MM-DD in the time zone of the install. */
  day: string;
  site: SiteId | 'all';
  counts: Counts;
}

/** The sums of rows (or of what is to be added to them), by day and site, and by day. */
export function dayTotals(
  rows: Iterable<Pick<RollUpPlace, 'day' | 'site'> & { counts: Counts }>,
): DayTotal[] {
  const byKey = new Map<string, DayTotal>();
  for (const { day, site: own, counts } of rows) {
    for (const site of [own, 'all'] as const) {
      const key = `${site}|${day}`;
      const total = byKey.get(key) ?? { key, day, site, counts: {} };
      addCounts(total.counts, counts);
      byKey.set(key, total);
    }
  }
  return [...byKey.values()];
}

/** Day totals with what is to be added; those that are not there yet are made. */
export function addTotals(known: Iterable<DayTotal>, changes: readonly DayTotal[]): DayTotal[] {
  const byKey = new Map([...known].map((total) => [total.key, total]));
  return changes.map(({ counts, ...place }) => {
    const sum = { ...byKey.get(place.key)?.counts };
    addCounts(sum, counts);
    const kept = Object.fromEntries(Object.entries(sum).filter(([, count]) => count !== 0));
    return { ...place, counts: kept };
  });
}
