import type { SiteId } from '../conversation/conversation';
import type { AttuneEvent, EventOf } from '../events/event';
import type { Situation } from '../reading/labels';
import type { Reading } from '../reading/reading';
import type { Estimate } from '../statistics/interval';
import { proportion } from '../statistics/wilson';
import { type FactsFilter, isWithin } from './facts-where';

/** A customer burst whose reading the agent could put right. */
export interface JudgedReading {
  day: string;
  site: SiteId;
  situation: Situation | null;
  /** Probability the model gave to what it said, 0..1. */
  sureness: number;
  corrected: boolean;
}

/** How often readings of about the same sureness were put right. */
export interface SurenessBin {
  /** Sureness of the bin: from `low` to below `high` (the last one includes 1). */
  low: number;
  high: number;
  /** Mean sureness of those in it; null where there are none. */
  mean: number | null;
  n: number;
  corrected: number;
  share: Estimate;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

/** What the model gave to its own word: the probability of the mood, or of there being none. */
export function surenessOf({ emotions, primary }: Reading): number {
  return primary === 'neutral' ? 1 - Math.max(...Object.values(emotions)) : emotions[primary];
}

/**
 * Every burst that was read while the thread was open, with its newest reading, or with the one that the
 * agent put right. Those that were no customer's are left out. `dayOf` gives YYYY-MM-DD of a time.
 */
export function judgedReadings(
  events: Iterable<AttuneEvent>,
  dayOf: (at: string) => string,
): JudgedReading[] {
  const moments = new Map<string, EventOf<'moment'>>();
  const newest = new Map<string, EventOf<'moment'>>();
  const corrected = new Map<string, EventOf<'moment'>>();
  const strangers = new Set<string>();
  function keyOf({ install, data }: EventOf<'moment'>): string {
    return `${install}|${data.ticket}|${data.burst}`;
  }
  for (const event of events) {
    if (event.kind === 'moment' && !event.data.history) {
      moments.set(event.id, event);
      newest.set(keyOf(event), event);
    } else if (event.kind === 'correction') {
      const about = moments.get(event.data.moment);
      if (about && event.data.what === 'mood') corrected.set(keyOf(about), about);
      if (about && event.data.what === 'not_customer') strangers.add(keyOf(about));
    }
  }
  return [...newest].flatMap(([key, last]) => {
    if (strangers.has(key)) return [];
    const { at, data } = corrected.get(key) ?? last;
    const place = { day: dayOf(at), site: data.site, situation: data.situation?.label ?? null };
    return { ...place, sureness: surenessOf(data.reading), corrected: corrected.has(key) };
  });
}

/** Share put right by sureness, with Wilson's interval. Silence is no praise: who does not look corrects nothing. */
export function correctionsBySureness(
  readings: readonly JudgedReading[],
  filter: FactsFilter,
): SurenessBin[] {
  const kept = readings.filter((reading) => isWithin(reading, filter));
  return EDGES.slice(0, -1).map((low, at) => {
    const high = EDGES[at + 1] ?? 1;
    const mine = kept.filter(
      ({ sureness }) => sureness >= low && (sureness < high || (high === 1 && sureness >= 1)),
    );
    const corrected = mine.filter((reading) => reading.corrected).length;
    const sum = mine.reduce((total, { sureness }) => total + sureness, 0);
    return {
      ...{ low, high, mean: mine.length > 0 ? sum / mine.length : null, n: mine.length, corrected },
      share: proportion(corrected, mine.length),
    };
  });
}
