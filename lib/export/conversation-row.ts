import type { FollowLevel } from '../events/event';
import { FOLLOW_LEVELS } from '../events/vocabulary';
import type { ConversationFact, OpportunityFact } from '../reports/facts';

/** One conversation as this agent saw it, under a number that means nothing outside of the file. */
export interface ConversationRow
  extends Pick<ConversationFact, 'site' | 'channel' | 'situation' | 'day' | 'replies'> {
  /** 1, 2, 3 …, in an order that tells nothing of when or who. */
  number: number;
  /** Customer bursts that were read, and those that were not sure. */
  moments: number;
  unsure: number;
  asks: number;
  repeats: number;
  /** Valence −1..1 of the first and the last burst that was read surely; null: none was. */
  firstValence: number | null;
  lastValence: number | null;
  opportunities: number;
  levels: Record<FollowLevel, number>;
  used: number;
  dismissed: number;
  /** By lot; `none`: no lot was drawn for any of its moments. */
  arm: 'shown' | 'holdout' | 'none';
  /** Sum of the mood shifts after opportunities, and what they do not hold. */
  shifts: { n: number; sum: number; missing: number; unsure: number };
  handOver: boolean;
  handOverValence: number | null;
  /** The newest that was seen, or null. */
  status: ConversationFact['statuses'][number]['to'] | null;
  /** Whole seconds to the first reply whose time is known. */
  seconds: number | null;
}

function shiftsOf(opportunities: readonly OpportunityFact[]): ConversationRow['shifts'] {
  const shifts = { n: 0, sum: 0, missing: 0, unsure: 0 };
  for (const { excluded, before, after } of opportunities) {
    if (excluded === 'no_next') shifts.missing += 1;
    else if (excluded === 'unsure' || before === null || after === null) shifts.unsure += 1;
    else {
      shifts.n += 1;
      shifts.sum += after - before;
    }
  }
  return shifts;
}

function levelsOf(opportunities: readonly OpportunityFact[]): ConversationRow['levels'] {
  const count = (level: FollowLevel) => opportunities.filter((one) => one.level === level).length;
  return Object.fromEntries(FOLLOW_LEVELS.map((level) => [level, count(level)])) as Record<
    FollowLevel,
    number
  >;
}

/**
 * The row of a conversation with its opportunities. Those of the holdout saw no phrases: they count in
 * no level, as in the daily totals.
 */
export function conversationRow(
  number: number,
  conversation: ConversationFact,
  opportunities: readonly OpportunityFact[],
): ConversationRow {
  const { site, channel, situation, day, replies, moments, handOver, statuses } = conversation;
  const sure = moments.flatMap(({ valence }) => valence ?? []);
  const prompted = opportunities.filter(({ arm }) => arm !== 'holdout');
  const arms = new Set(moments.flatMap(({ arm }) => arm ?? []));
  return {
    ...{ number, site, channel, situation, day, replies },
    moments: moments.length,
    unsure: moments.length - sure.length,
    asks: moments.filter(({ asks }) => asks).length,
    repeats: moments.filter(({ repeats }) => repeats).length,
    firstValence: sure[0] ?? null,
    lastValence: sure.at(-1) ?? null,
    opportunities: prompted.length,
    levels: levelsOf(prompted),
    used: prompted.filter(({ inserted }) => inserted).length,
    dismissed: prompted.filter(({ level, aside }) => level === 'none' && aside !== null).length,
    arm: arms.has('holdout') ? 'holdout' : arms.has('shown') ? 'shown' : 'none',
    shifts: shiftsOf(opportunities),
    handOver: handOver !== null,
    handOverValence: handOver?.valence ?? null,
    status: statuses.at(-1)?.to ?? null,
    seconds: moments.find(({ reply }) => reply?.seconds != null)?.reply?.seconds ?? null,
  };
}

/** Rows of all conversations of some facts, numbered from `first` on, in their order. */
export function conversationRows(
  conversations: readonly ConversationFact[],
  opportunities: readonly OpportunityFact[],
  first: number,
): ConversationRow[] {
  const byTicket = new Map<string, OpportunityFact[]>();
  for (const one of opportunities) {
    const key = `${one.agent}|${one.ticket}`;
    byTicket.set(key, [...(byTicket.get(key) ?? []), one]);
  }
  return conversations.map((conversation, at) => {
    const own = byTicket.get(`${conversation.agent}|${conversation.ticket}`) ?? [];
    return conversationRow(first + at, conversation, own);
  });
}
