import { type Opportunity, opportunitiesOf } from '../adherence/opportunity';
import { ticketEvents } from '../events/thread-counts';
import type { BurstTally } from './burst-tally';
import type { ConversationFact, MomentFact, OpportunityFact } from './facts';
import type { ThreadTally } from './thread-tally';

type DayOf = (at: string) => string;

function lot({ arm }: BurstTally): MomentFact['arm'] {
  return arm === 'outside' ? null : arm;
}

/** One literal without spreads, as there may be a million: spreading took half of the time. */
function momentFact(thread: ThreadTally, burst: BurstTally, dayOf: DayOf): MomentFact {
  return {
    agent: thread.agent,
    ticket: thread.ticket,
    customer: burst.customer,
    site: burst.site,
    channel: burst.channel,
    situation: burst.situation,
    at: burst.at,
    day: dayOf(burst.at),
    index: burst.index,
    stage: burst.stage,
    mood: burst.corrected ?? (burst.sure ? burst.primary : null),
    valence: burst.sure ? burst.valence : null,
    negative: burst.negative,
    flags: burst.flags,
    asks: burst.asks,
    repeats: burst.repeats,
    history: burst.history,
    beforeHandOver: burst.beforeHandOver,
    seen: burst.seenAt !== null,
    arm: lot(burst),
    reply: burst.answer,
  };
}

function opportunityFact(
  thread: ThreadTally,
  burst: BurstTally,
  { at, before, after, excluded, followed }: Opportunity,
  next: BurstTally | undefined,
  dayOf: DayOf,
): OpportunityFact | null {
  if (!burst.answer) return null;
  return {
    agent: thread.agent,
    ticket: thread.ticket,
    customer: burst.customer,
    site: burst.site,
    channel: burst.channel,
    situation: burst.situation,
    at,
    day: dayOf(at),
    stage: burst.stage,
    arm: lot(burst),
    outside: burst.arm === 'outside',
    seen: burst.phrases.size,
    inserted: burst.inserted,
    level: followed,
    aside: burst.aside,
    placebo: burst.answer.placebo,
    before,
    after,
    afterAt: next?.at ?? null,
    excluded,
    reply: burst.answer,
  };
}

function opportunityFacts(
  thread: ThreadTally,
  bursts: readonly BurstTally[],
  dayOf: DayOf,
): OpportunityFact[] {
  const counted = bursts.filter(({ notCustomer }) => !notCustomer);
  const byIndex = new Map(counted.map((burst) => [burst.index, burst]));
  return opportunitiesOf(ticketEvents(thread.ticket, bursts)).flatMap((opportunity) => {
    const burst = thread.bursts.get(opportunity.moment);
    if (!burst) return [];
    const next = byIndex.get(burst.index + 1);
    return opportunityFact(thread, burst, opportunity, next, dayOf) ?? [];
  });
}

/** A ticket that was gone through, as facts: its conversation and its opportunities. */
export function conversationFact(
  thread: ThreadTally,
  dayOf: DayOf,
): { conversation: ConversationFact; opportunities: OpportunityFact[] } {
  const { agent, ticket, customer, site, channel, firstAt, lastAt, replies, statuses, handOver } =
    thread;
  const bursts = [...thread.bursts.values()].sort((a, b) => a.index - b.index);
  const moments = bursts
    .filter(({ notCustomer }) => !notCustomer)
    .map((burst) => momentFact(thread, burst, dayOf));
  const conversation: ConversationFact = {
    ...{ agent, ticket, customer, site, channel, firstAt, lastAt, replies, statuses, handOver },
    situation: moments.find(({ situation }) => situation !== null)?.situation ?? null,
    day: moments.at(-1)?.day ?? dayOf(lastAt),
    moments,
  };
  return { conversation, opportunities: opportunityFacts(thread, bursts, dayOf) };
}
