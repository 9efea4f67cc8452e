/** The fields of the events that opportunities rest on; rows of the events table fit as they are. */
export type TicketEvent =
  | {
      kind: 'moment';
      id: string;
      at: string;
      data: {
        ticket: string;
        index: number;
        history: boolean;
        reading: { valence: number; sure: boolean };
      };
    }
  | {
      kind: 'offer';
      id: string;
      at: string;
      data: { ticket: string; moment: string; state: string };
    }
  | {
      kind: 'impression';
      id: string;
      at: string;
      data: { ticket: string; offer: string; phrases: string[] };
    }
  | {
      kind: 'reply';
      id: string;
      at: string;
      data: {
        ticket: string;
        moment: string | null;
        offer: string | null;
        followed: { phrase: string; level: FollowedLevel; score: number } | null;
      };
    }
  | { kind: 'insertion' | 'correction' | 'hand_over' | 'status'; id: string; at: string };

type FollowedLevel = 'verbatim' | 'edited' | 'meaning' | 'none';
type EventOf<K extends TicketEvent['kind']> = Extract<TicketEvent, { kind: K }>;

/** A public reply sent after at least one impression for the customer burst it answers. */
export interface Opportunity {
  ticket: string;
  /** Id of the moment (the customer burst C_k). */
  moment: string;
  /** Id of the first reply to it. */
  reply: string;
  at: string;
  phrases: string[];
  followed: FollowedLevel;
  /** v(C_k) and v(C_{k+1}), −1..1; null where there is none or it is not sure. */
  before: number | null;
  after: number | null;
  /** Why a valence is null. */
  excluded: 'unsure' | 'no_next' | null;
}

function ofKind<K extends TicketEvent['kind']>(
  events: readonly TicketEvent[],
  kind: K,
): EventOf<K>[] {
  return events.filter((event): event is EventOf<K> => event.kind === kind);
}

/** The strongest level among replies to one burst: an agent may answer in several messages. */
const STRENGTH: readonly FollowedLevel[] = ['none', 'meaning', 'edited', 'verbatim'];

function strongest(replies: readonly EventOf<'reply'>[]): FollowedLevel {
  const levels = replies.map(({ data }) => STRENGTH.indexOf(data.followed?.level ?? 'none'));
  return STRENGTH[Math.max(0, ...levels)] ?? 'none';
}

/**
 * Opportunities of one or many tickets from their events, in the order of their moments (product.md
 * 3.0). Impressions must come before the reply; a burst answered by several messages is one
 * opportunity, with the strongest level.
 */
export function opportunitiesOf(events: readonly TicketEvent[]): Opportunity[] {
  const moments = ofKind(events, 'moment');
  const offers = new Map(ofKind(events, 'offer').map((offer) => [offer.id, offer.data.moment]));
  const impressions = ofKind(events, 'impression');
  const replies = ofKind(events, 'reply');
  const found: Opportunity[] = [];
  for (const moment of moments) {
    const answers = replies.filter(({ data }) => data.moment === moment.id);
    const [reply] = answers;
    if (reply === undefined) continue;
    const seen = impressions.filter(
      ({ at, data }) => offers.get(data.offer) === moment.id && at <= reply.at,
    );
    if (seen.length === 0) continue;
    const next = moments.find(
      ({ data }) => data.ticket === moment.data.ticket && data.index === moment.data.index + 1,
    );
    const sure = moment.data.reading.sure && (next?.data.reading.sure ?? true);
    found.push({
      ticket: moment.data.ticket,
      moment: moment.id,
      reply: reply.id,
      at: reply.at,
      phrases: [...new Set(seen.flatMap(({ data }) => data.phrases))],
      followed: strongest(answers),
      before: moment.data.reading.sure ? moment.data.reading.valence : null,
      after: next?.data.reading.sure ? next.data.reading.valence : null,
      excluded: !sure ? 'unsure' : next === undefined ? 'no_next' : null,
    });
  }
  return found;
}
