import type { Channel, SiteId } from '../conversation/conversation';
import type { Mood } from '../reading/labels';
import type { Flags } from '../reading/reading';
import type { AttuneEvent, EventOf, FollowLevel, KeyedHash, OfferData } from './event';
import { FOLLOW_LEVELS } from './vocabulary';

/** What one customer burst came to: its newest reading, what was offered, and how it was answered. */
export interface BurstState {
  burst: KeyedHash;
  index: number;
  /** Times of the first reading and of the newest, ISO 8601. */
  at: string;
  site: SiteId;
  channel: Channel;
  /** Ids of the moments and offers of this burst: later events name them. */
  ids: string[];
  readings: number;
  primary: Mood;
  sure: boolean;
  valence: number;
  flags: Flags;
  history: boolean;
  corrected: Mood | null;
  notCustomer: boolean;
  dismissed: boolean;
  offer: { state: OfferData['state']; why: OfferData['why'] } | null;
  /** Time of the first impression. */
  seenAt: string | null;
  reply: { at: string; level: FollowLevel } | null;
}

/** What later events of a ticket need to know of earlier ones; small, without text. */
export interface ThreadState {
  ticket: KeyedHash;
  site: SiteId;
  channel: Channel;
  /** Time of the newest event, ISO 8601. */
  at: string;
  /** By index; the newest `MOST_BURSTS`. */
  bursts: BurstState[];
}

/** Older bursts are settled: their numbers stay in the totals, later events no longer change them. */
export const MOST_BURSTS = 60;
const MOST_IDS = 40;

const STATE_ORDER = ['silent', 'withheld', 'shown'] as const;

function newBurst({ id, at, data }: EventOf<'moment'>): BurstState {
  const { burst, index, site, channel, reading, history } = data;
  const { primary, sure, valence, flags } = reading;
  return {
    ...{ burst, index, at, site, channel, ids: [id], readings: 1 },
    ...{ primary, sure, valence, flags, history },
    ...{ corrected: null, notCustomer: false, dismissed: false },
    ...{ offer: null, seenAt: null, reply: null },
  };
}

/** A burst grows while the customer writes on: the newest reading is the one that counts. */
function readAgain(known: BurstState, event: EventOf<'moment'>): BurstState {
  const { primary, sure, valence, flags } = event.data.reading;
  const ids = [...known.ids, event.id].slice(-MOST_IDS);
  return { ...known, ids, readings: known.readings + 1, primary, sure, valence, flags };
}

function stronger(a: FollowLevel, b: FollowLevel): FollowLevel {
  return FOLLOW_LEVELS.indexOf(a) <= FOLLOW_LEVELS.indexOf(b) ? a : b;
}

function decided(burst: BurstState, { id, data }: EventOf<'offer'>): BurstState {
  const { state, why } = data;
  const before = burst.offer ? STATE_ORDER.indexOf(burst.offer.state) : -1;
  const offer = STATE_ORDER.indexOf(state) >= before ? { state, why } : burst.offer;
  return { ...burst, offer, ids: [...burst.ids, id].slice(-MOST_IDS) };
}

function answered(burst: BurstState, event: EventOf<'reply'>): BurstState {
  const level = event.data.followed?.level ?? 'none';
  const { reply } = burst;
  const next = reply
    ? { at: reply.at, level: stronger(reply.level, level) }
    : { at: event.at, level };
  return { ...burst, reply: next };
}

function corrected(burst: BurstState, { data }: EventOf<'correction'>): BurstState {
  if (data.what === 'mood') return { ...burst, corrected: data.mood };
  if (data.what === 'not_customer') return { ...burst, notCustomer: true };
  return { ...burst, dismissed: true };
}

function changeBurst(burst: BurstState, event: AttuneEvent): BurstState {
  switch (event.kind) {
    case 'offer':
      return decided(burst, event);
    case 'impression':
      return { ...burst, seenAt: burst.seenAt ?? event.at };
    case 'reply':
      return answered(burst, event);
    case 'correction':
      return corrected(burst, event);
    default:
      return burst;
  }
}

/** Id of the moment or offer an event is about, or null. */
function aboutId({ kind, data }: AttuneEvent): string | null {
  switch (kind) {
    case 'offer':
    case 'reply':
    case 'correction':
      return data.moment;
    case 'impression':
      return data.offer;
    default:
      return null;
  }
}

function withMoment(bursts: readonly BurstState[], event: EventOf<'moment'>): BurstState[] {
  const isKnown = bursts.some(({ burst }) => burst === event.data.burst);
  const next = isKnown
    ? bursts.map((known) => (known.burst === event.data.burst ? readAgain(known, event) : known))
    : [...bursts, newBurst(event)];
  return next.sort((a, b) => a.index - b.index);
}

/** Where an event happened, as far as it says so itself. */
function placeOf({ kind, data }: AttuneEvent): { site: SiteId; channel: Channel } | null {
  return kind === 'moment' || kind === 'reply' ? data : null;
}

/**
 * The state after an event; null where the event's ticket has never shown its site and channel.
 * It is not trimmed: `trimThread` does that once the event has been counted.
 */
export function nextThread(thread: ThreadState | null, event: AttuneEvent): ThreadState | null {
  const { site, channel } = placeOf(event) ?? thread ?? {};
  if (site === undefined || channel === undefined) return null;
  const { ticket } = event.data;
  const known = thread?.bursts ?? [];
  const id = aboutId(event);
  const bursts =
    event.kind === 'moment'
      ? withMoment(known, event)
      : known.map((burst) =>
          id !== null && burst.ids.includes(id) ? changeBurst(burst, event) : burst,
        );
  const at = thread && thread.at > event.at ? thread.at : event.at;
  return { ticket, site, channel, at, bursts };
}

/** The state without the oldest bursts beyond `MOST_BURSTS`. */
export function trimThread(thread: ThreadState): ThreadState {
  return { ...thread, bursts: thread.bursts.slice(-MOST_BURSTS) };
}
