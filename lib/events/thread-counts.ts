import { moodShift } from '../adherence/mood-shift';
import { type Opportunity, opportunitiesOf, type TicketEvent } from '../adherence/opportunity';
import type { KeyedHash } from './event';
import { type CountKey, type Counts, VALENCE_UNIT } from './roll-up';
import type { BurstState, ThreadState } from './thread-state';

/** Counts that belong to one day, site and channel. */
export interface Placed {
  at: string;
  site: ThreadState['site'];
  channel: ThreadState['channel'];
  counts: Counts;
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

function shiftCounts(opportunity: Opportunity): Counts {
  const arm = opportunity.followed === 'none' ? 'shift_ignored' : 'shift_followed';
  const shift = moodShift(opportunity);
  if (shift === null) {
    const key: CountKey = opportunity.excluded === 'unsure' ? `${arm}_unsure` : `${arm}_missing`;
    return { [key]: 1 };
  }
  const units = Math.round(shift * VALENCE_UNIT);
  return { [`${arm}_n`]: 1, [`${arm}_sum`]: units, [`${arm}_sumsq`]: units * units };
}

function opportunityCounts(opportunity: Opportunity, dismissed: boolean): Counts {
  const isDismissed = dismissed && opportunity.followed === 'none';
  return {
    opportunities: 1,
    [`followed_${opportunity.followed}`]: 1,
    dismissed: Number(isDismissed),
    ...shiftCounts(opportunity),
  };
}

/**
 * All that the bursts of a thread count for. It is computed anew from the state, so that whatever
 * comes late (a correction, a next message) changes the day it belongs to. Opportunities as in
 * `lib/adherence`, of bursts instead of readings: a burst that grew was read more than once.
 */
export function threadCounts(thread: ThreadState): Placed[] {
  const byBurst = new Map(thread.bursts.map((burst) => [burst.burst, burst]));
  const moments = thread.bursts.map((burst) => {
    const { at, site, channel } = burst;
    return { at, site, channel, counts: momentCounts(burst) };
  });
  const opportunities = opportunitiesOf(ticketEvents(thread.ticket, thread.bursts)).flatMap(
    (opportunity) => {
      const burst = byBurst.get(opportunity.moment);
      if (!burst) return [];
      const { site, channel, dismissed } = burst;
      return [
        { at: opportunity.at, site, channel, counts: opportunityCounts(opportunity, dismissed) },
      ];
    },
  );
  return [...moments, ...opportunities];
}
