import type { Channel, SiteId } from '../conversation/conversation';
import type { Mood, Situation } from '../reading/labels';
import type { Flags } from '../reading/reading';
import type {
  Arm,
  AsideReason,
  AttuneEvent,
  EventOf,
  FollowLevel,
  KeyedHash,
  OfferData,
  ReplyData,
} from './event';
import { FOLLOW_LEVELS } from './vocabulary';

/** What one customer burst came to: its newest reading, what was offered, and how it was answered. */
export interface BurstState {
  burst: KeyedHash;
  index: number;
  /** Times of the first reading and of the newest, ISO 8601. */
  at: string;
  site: SiteId;
  channel: Channel;
  /** Of the newest reading; null: not sure. */
  situation: Situation | null;
  asks: boolean;
  repeats: boolean;
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
  /** Why its phrases were put aside, if they were. */
  aside: AsideReason | null;
  /** Of the newest offer before the first reply that tells one. */
  arm: Arm | 'outside' | null;
  offer: { state: OfferData['state']; why: OfferData['why'] } | null;
  /** Time of the first impression. */
  seenAt: string | null;
  /** Ids of the phrases that were seen before the first reply. */
  seen: string[];
  /** A phrase's button was used before the first reply. */
  used: boolean;
  reply: { at: string; level: FollowLevel } | null;
  /** Of the replies; null: recorded before this was, or nothing to try. */
  placebo: NonNullable<ReplyData['placebo']> | null;
  /** The most that one of the replies names, and could name. */
  concrete: number | null;
  nameable: number | null;
}

/** What later events of a ticket need to know of earlier ones; small, without text. */
export interface ThreadState {
  ticket: KeyedHash;
  site: SiteId;
  channel: Channel;
  /** Time of the newest event, ISO 8601. */
  at: string;
  /** The first situation that was sure, among bursts that are no longer kept. */
  settled: Situation | null;
  /** By index; the newest `MOST_BURSTS`. */
  bursts: BurstState[];
}

/** Older bursts are settled: their numbers stay in the totals, later events no longer change them. */
export const MOST_BURSTS = 60;
const MOST_IDS = 40;

const STATE_ORDER = ['silent', 'withheld', 'shown'] as const;

function readingOf({ data }: EventOf<'moment'>) {
  const { primary, sure, valence, flags } = data.reading;
  const { situation, asks = false, repeats = false } = data;
  return { primary, sure, valence, flags, situation: situation?.label ?? null, asks, repeats };
}

function newBurst(event: EventOf<'moment'>): BurstState {
  const { burst, index, site, channel, history } = event.data;
  return {
    ...{ burst, index, at: event.at, site, channel, ids: [event.id], readings: 1 },
    ...readingOf(event),
    ...{ history, corrected: null, notCustomer: false, aside: null, arm: null },
    ...{ offer: null, seenAt: null, seen: [], used: false, reply: null },
    ...{ placebo: null, concrete: null, nameable: null },
  };
}

/** A burst grows while the customer writes on: the newest reading is the one that counts. */
function readAgain(known: BurstState, event: EventOf<'moment'>): BurstState {
  const ids = [...known.ids, event.id].slice(-MOST_IDS);
  return { ...known, ids, readings: known.readings + 1, ...readingOf(event) };
}

function stronger(a: FollowLevel, b: FollowLevel): FollowLevel {
  return FOLLOW_LEVELS.indexOf(a) <= FOLLOW_LEVELS.indexOf(b) ? a : b;
}

function decided(burst: BurstState, { id, data }: EventOf<'offer'>): BurstState {
  const { state, why } = data;
  const before = burst.offer ? STATE_ORDER.indexOf(burst.offer.state) : -1;
  const offer = STATE_ORDER.indexOf(state) >= before ? { state, why } : burst.offer;
  const arm = burst.reply === null ? (data.arm ?? burst.arm) : burst.arm;
  return { ...burst, offer, arm, ids: [...burst.ids, id].slice(-MOST_IDS) };
}

function wasSeen(burst: BurstState, { at, data }: EventOf<'impression'>): BurstState {
  const isBefore = burst.reply === null || at <= burst.reply.at;
  const seen = isBefore ? [...new Set([...burst.seen, ...data.phrases])] : burst.seen;
  return { ...burst, seenAt: burst.seenAt ?? at, seen };
}

function most(a: number | null, b: number | undefined): number | null {
  return a === null ? (b ?? null) : Math.max(a, b ?? 0);
}

function eitherPlacebo(a: BurstState['placebo'], b: ReplyData['placebo']): BurstState['placebo'] {
  return a && b ? { k: Math.max(a.k, b.k), followed: a.followed || b.followed } : (a ?? b ?? null);
}

/** Several messages to one burst are one reply: see `mergeReply` of lib/reports. */
function answered(burst: BurstState, { at, data }: EventOf<'reply'>): BurstState {
  const level = data.followed?.level ?? 'none';
  const { reply } = burst;
  return {
    ...burst,
    reply: reply ? { at: reply.at, level: stronger(reply.level, level) } : { at, level },
    placebo: eitherPlacebo(burst.placebo, data.placebo),
    concrete: most(burst.concrete, data.concrete),
    nameable: most(burst.nameable, data.nameable),
  };
}

function corrected(burst: BurstState, { data }: EventOf<'correction'>): BurstState {
  if (data.what === 'mood') return { ...burst, corrected: data.mood };
  if (data.what === 'not_customer') return { ...burst, notCustomer: true };
  return { ...burst, aside: data.reason ?? 'not_now' };
}

function changeBurst(burst: BurstState, event: AttuneEvent): BurstState {
  switch (event.kind) {
    case 'offer':
      return decided(burst, event);
    case 'impression':
      return wasSeen(burst, event);
    case 'insertion':
      return event.data.result === 'failed' || burst.reply ? burst : { ...burst, used: true };
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
    case 'insertion':
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
  return { ticket, site, channel, at, settled: thread?.settled ?? null, bursts };
}

function firstSure(bursts: readonly BurstState[]): Situation | null {
  const sure = bursts.find(({ situation, notCustomer }) => situation !== null && !notCustomer);
  return sure?.situation ?? null;
}

/** What a conversation is about: the first situation that is sure. */
export function situationOf({ settled, bursts }: ThreadState): Situation | null {
  return settled ?? firstSure(bursts);
}

/** The burst that an event is about, or null. */
export function burstOf(thread: ThreadState, event: AttuneEvent): BurstState | null {
  const id = event.kind === 'moment' ? event.id : aboutId(event);
  return (id !== null && thread.bursts.find(({ ids }) => ids.includes(id))) || null;
}

/** The state without some of its bursts; what they count for stays in the totals. */
function without(thread: ThreadState, dropped: readonly BurstState[]): ThreadState {
  if (dropped.length === 0) return thread;
  const gone = new Set(dropped);
  const bursts = thread.bursts.filter((burst) => !gone.has(burst));
  return { ...thread, settled: thread.settled ?? firstSure(dropped), bursts };
}

/** The state without the oldest bursts beyond `MOST_BURSTS`. */
export function trimThread(thread: ThreadState): ThreadState {
  return without(thread, thread.bursts.slice(0, -MOST_BURSTS));
}

/** The state without bursts first read before a time (ISO 8601): none is kept longer than its events. */
export function youngThread(thread: ThreadState, before: string): ThreadState {
  return without(
    thread,
    thread.bursts.filter(({ at }) => at < before),
  );
}
