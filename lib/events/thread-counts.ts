import { opportunitiesOf, type TicketEvent } from '../adherence/opportunity';
import type { KeyedHash } from './event';
import { opportunityCounts, replyCounts } from './opportunity-counts';
import { type Counts, VALENCE_UNIT } from './roll-up';
import type { BurstState, ThreadState } from './thread-state';

/** Counts that belong to one day, site, channel and situation. */
export interface Placed extends Pick<BurstState, 'at' | 'site' | 'channel' | 'situation'> {
  counts: Counts;
}

function knownValence(valence: number): Counts {
  const units = Math.round(valence * VALENCE_UNIT);
  return { valence_n: 1, valence_known_sum: units, valence_known_sumsq: units * units };
}

function momentCounts(burst: BurstState): Counts {
  const { sure, flags, offer } = burst;
  if (burst.notCustomer) return { not_customer: 1, readings: burst.readings };
  const mood = burst.corrected ?? (sure ? burst.primary : null);
  return {
    moments: 1,
    readings: burst.readings,
    history: Number(burst.history),
    valence_sum: Math.round(burst.valence * VALENCE_UNIT),
    urgent: Number(flags.urgency > 0),
    escalation: Number(flags.escalation),
    repeat: Number(flags.repeat),
    vulnerable: Number(flags.vulnerable),
    asks: Number(burst.asks),
    repeats: Number(burst.repeats),
    ...(sure ? knownValence(burst.valence) : {}),
    ...(mood ? { [`mood_${mood}`]: 1 } : { unsure: 1 }),
    ...(offer ? { [`prompt_${offer.state}`]: 1, [`why_${offer.why}`]: 1 } : {}),
  };
}

/** What an opportunity needs to know of a burst. */
export type AnsweredBurst = Pick<
  BurstState,
  'burst' | 'at' | 'index' | 'valence' | 'sure' | 'notCustomer' | 'seenAt' | 'reply'
>;

/** The events that opportunities rest on, as the states of the bursts of a ticket tell them. */
export function ticketEvents(ticket: KeyedHash, bursts: readonly AnsweredBurst[]): TicketEvent[] {
  return bursts
    .filter(({ notCustomer }) => !notCustomer)
    .flatMap(({ burst: id, at, index, valence, sure, seenAt, reply }): TicketEvent[] => {
      const data = { ticket, index, reading: { valence, sure } };
      const moment: TicketEvent = { kind: 'moment', id, at, data };
      if (seenAt === null || reply === null) return [moment];
      const followed = { phrase: '', level: reply.level, score: 0 };
      return [
        moment,
        { kind: 'offer', id, at, data: { moment: id } },
        { kind: 'impression', id, at: seenAt, data: { offer: id, phrases: [] } },
        { kind: 'reply', id, at: reply.at, data: { moment: id, followed } },
      ];
    });
}

/** Counts of bursts with these indexes only, and of what they need to know of the next ones. */
function near(thread: ThreadState, indexes: ReadonlySet<number> | null) {
  if (!indexes) return { own: thread.bursts, around: thread.bursts };
  return {
    own: thread.bursts.filter(({ index }) => indexes.has(index)),
    around: thread.bursts.filter(({ index }) => indexes.has(index) || indexes.has(index - 1)),
  };
}

/**
 * All that the bursts of a thread count for, or those with some indexes. It is computed anew from the
 * state, so that whatever comes late (a correction, a next message) changes the day it belongs to.
 * Opportunities as in `lib/adherence`, of bursts instead of readings: a burst that grew was read more
 * than once.
 */
export function threadCounts(
  thread: ThreadState,
  indexes: ReadonlySet<number> | null = null,
): Placed[] {
  const { own, around } = near(thread, indexes);
  const byBurst = new Map(own.map((burst) => [burst.burst, burst]));
  function placed(burst: BurstState, at: string, counts: Counts): Placed {
    const { site, channel, situation } = burst;
    return { at, site, channel, situation, counts };
  }
  const moments = own.map((burst) => placed(burst, burst.at, momentCounts(burst)));
  const replies = own.flatMap((burst) =>
    burst.reply && !burst.notCustomer ? placed(burst, burst.reply.at, replyCounts(burst)) : [],
  );
  const opportunities = opportunitiesOf(ticketEvents(thread.ticket, around)).flatMap(
    (opportunity) => {
      const burst = byBurst.get(opportunity.moment);
      return burst ? placed(burst, opportunity.at, opportunityCounts(opportunity, burst)) : [];
    },
  );
  return [...moments, ...replies, ...opportunities];
}
