import { groupBy } from '../statistics/group-by';

/** The fields of the events that opportunities rest on; rows of the events table fit as they are. */
export type TicketEvent =
  | {
      kind: 'moment';
      id: string;
      at: string;
      data: {
        ticket: string;
        index: number;
        reading: { valence: number; sure: boolean };
      };
    }
  | { kind: 'offer'; id: string; at: string; data: { moment: string } }
  | { kind: 'impression'; id: string; at: string; data: { offer: string; phrases: string[] } }
  | {
      kind: 'reply';
      id: string;
      at: string;
      data: {
        moment: string | null;
        followed: { phrase: string; level: FollowedLevel; score: number } | null;
      };
    }
  | { kind: 'insertion' | 'correction' | 'hand_over' | 'status'; id: string; at: string };

type FollowedLevel = 'verbatim' | 'edited' | 'meaning' | 'none';
type EventOf<K extends TicketEvent['kind']> = Extract<TicketEvent, { kind: K }>;

/** A public reply sent after at least one impression for the customer burst it answers. */
export interface Opportunity {
  /** Keyed hash of the ticket. */
  ticket: string;
  /** Id of the moment (the customer burst C_k). */
  moment: string;
  /** Id of the first reply to it, and when it was sent. */
  reply: string;
  at: string;
  /** Ids of the phrases that were seen before the reply. */
  phrases: string[];
  /** The strongest level among the replies to the burst. */
  followed: FollowedLevel;
  /** v(C_k) and v(C_{k+1}), −1..1; null where there is none or it is not sure. */
  before: number | null;
  after: number | null;
  /** Why the shift is left out: a valence is not sure, or the customer has not written again. */
  excluded: 'unsure' | 'no_next' | null;
}

/** Weakest first. */
const LEVELS: readonly FollowedLevel[] = ['none', 'meaning', 'edited', 'verbatim'];

function strongest(replies: readonly EventOf<'reply'>[]): FollowedLevel {
  const levels = replies.map(({ data }) => LEVELS.indexOf(data.followed?.level ?? 'none'));
  return LEVELS[Math.max(0, ...levels)] ?? 'none';
}

interface Index {
  moments: EventOf<'moment'>[];
  replies: Map<string, EventOf<'reply'>[]>;
  impressions: Map<string, EventOf<'impression'>[]>;
  next: Map<string, EventOf<'moment'>>;
}

function place(ticket: string, index: number): string {
  return `${ticket}#${index}`;
}

function indexed(events: readonly TicketEvent[]): Index {
  const moments = events.filter((event) => event.kind === 'moment');
  const offers = new Map(
    events.filter((event) => event.kind === 'offer').map(({ id, data }) => [id, data.moment]),
  );
  return {
    moments,
    replies: groupBy(
      events.filter((event) => event.kind === 'reply'),
      ({ data }) => data.moment,
    ),
    impressions: groupBy(
      events.filter((event) => event.kind === 'impression'),
      ({ data }) => offers.get(data.offer) ?? null,
    ),
    next: new Map(moments.map((moment) => [place(moment.data.ticket, moment.data.index), moment])),
  };
}

function opportunityAt(moment: EventOf<'moment'>, index: Index): Opportunity | null {
  const replies = index.replies.get(moment.id) ?? [];
  const [reply] = replies;
  if (reply === undefined) return null;
  const seen = (index.impressions.get(moment.id) ?? []).filter(({ at }) => at <= reply.at);
  if (seen.length === 0) return null;
  const { ticket, reading } = moment.data;
  const next = index.next.get(place(ticket, moment.data.index + 1))?.data.reading;
  const sure = reading.sure && (next?.sure ?? true);
  return {
    ticket,
    moment: moment.id,
    reply: reply.id,
    at: reply.at,
    phrases: [...new Set(seen.flatMap(({ data }) => data.phrases))],
    followed: strongest(replies),
    before: reading.sure ? reading.valence : null,
    after: next?.sure ? next.valence : null,
    excluded: sure ? (next === undefined ? 'no_next' : null) : 'unsure',
  };
}

/**
 * Opportunities from events in the order they were written, of one ticket or many (product.md 3.0):
 * a burst, phrases of it seen for a second, and after that a public reply. A burst answered by
 * several messages is one opportunity. Linear in the number of events.
 */
export function opportunitiesOf(events: readonly TicketEvent[]): Opportunity[] {
  const index = indexed(events);
  return index.moments.flatMap((moment) => opportunityAt(moment, index) ?? []);
}
