import type { Channel, ReplyMode, SiteId, TicketStatus } from '../conversation/conversation';
import type { Silence, Stage } from '../prompting/phrase';
import type { Act, Mood, Situation } from '../reading/labels';
import type { Reading } from '../reading/reading';

/**
 * Current shape of events; a change needs a migration and a frozen sample. 2 added the optional fields
 * of moments, offers, replies and corrections: a stored event is never changed, so 1 stays readable.
 */
export const EVENT_SCHEMA = 2;

/** A keyed hash (HMAC-SHA-256, base64url) with the id of its key: "k1:…". Never the thing itself. */
export type KeyedHash = string;

/** Each customer burst that was read. */
export interface MomentData {
  ticket: KeyedHash;
  customer: KeyedHash | null;
  burst: KeyedHash;
  index: number;
  site: SiteId;
  channel: Channel;
  language: string | null;
  reading: Reading;
  situation: { label: Situation; p: number } | null;
  stage: Stage | null;
  /** True when the burst was already there when the thread was opened. */
  history: boolean;
  /** Holds a question. */
  asks?: boolean;
  /** Says again what the customer had said in an earlier burst (product.md S8). */
  repeats?: boolean;
}

/** Arm of the randomised holdout. */
export type Arm = 'shown' | 'holdout';

/** What was decided for a moment: phrases shown, withheld by a rule or holdout, or silence and why. */
export interface OfferData {
  ticket: KeyedHash;
  moment: string;
  state: 'shown' | 'withheld' | 'silent';
  why: Silence | 'match' | 'holdout';
  /** Those of a withheld offer are the ones that would have been shown. */
  phrases: string[];
  /** Where the agent has switched the holdout on: the arm by lot, or `outside` where no lot was drawn. */
  arm?: Arm | 'outside';
}

/**
 * The phrases of an offer were visible for one second in the panel, beside an editable reply box. Of a
 * withheld offer: its empty place was, under the same conditions.
 */
export interface ImpressionData {
  ticket: KeyedHash;
  offer: string;
  phrases: string[];
}

/** The agent used a phrase's button. `clipboard`: the editor refused the text and it was copied instead. */
export interface InsertionData {
  ticket: KeyedHash;
  offer: string;
  phrase: string;
  way: 'insert' | 'copy';
  result: 'inserted' | 'clipboard' | 'failed';
}

export type FollowLevel = 'verbatim' | 'edited' | 'meaning' | 'none';

/** A reply that this agent sent in public, prompted or not. */
export interface ReplyData {
  ticket: KeyedHash;
  moment: string | null;
  offer: string | null;
  site: SiteId;
  channel: Channel;
  mode: Exclude<ReplyMode, 'internal'>;
  acts: Partial<Record<Act, number>>;
  sentences: number;
  words: number;
  /** Null when no phrase had been seen (no impression). `score` 0..1 of the strongest match. */
  followed: { phrase: string; level: FollowLevel; score: number } | null;
  /** Whole seconds from the customer's burst to the reply as seen in this browser, null if unknown or in care mode. */
  seconds: number | null;
  /** Whether any of `k` phrases that were never shown matches by meaning (product.md S15, b of A*). */
  placebo?: { k: number; followed: boolean };
  /** Concrete things of the customer's burst (order, product, date, place) that the reply names. */
  concrete?: number;
  /** Concrete things the burst held: the most that `concrete` could be. */
  nameable?: number;
}

/** Why a phrase was put aside; `took_time`: the agent chose to take time (product.md S21). */
export type AsideReason = 'not_now' | 'wrong_words' | 'said_already' | 'took_time';

/** The agent said the label, or the author, was wrong, or put a phrase aside. */
export interface CorrectionData {
  ticket: KeyedHash;
  moment: string;
  what: 'mood' | 'not_customer' | 'not_now';
  mood: Mood | null;
  phrase: string | null;
  /** Of `not_now`. */
  reason?: AsideReason;
}

/** A bot's thread got its first human reply. */
export interface HandOverData {
  ticket: KeyedHash;
  site: SiteId;
  from: 'bot';
  to: 'agent';
  /** −1..1 of the last customer burst before, null if unread. */
  valence: number | null;
}

export interface StatusData {
  ticket: KeyedHash;
  site: SiteId;
  from: TicketStatus | null;
  to: TicketStatus;
}

export interface EventDataByKind {
  moment: MomentData;
  offer: OfferData;
  impression: ImpressionData;
  insertion: InsertionData;
  reply: ReplyData;
  correction: CorrectionData;
  hand_over: HandOverData;
  status: StatusData;
}
export type EventKind = keyof EventDataByKind;

/** What a journey hands to the writer. `dedupe` makes a second append of the same thing a no-op. */
export type NewEvent = {
  [K in EventKind]: { kind: K; at: string; dedupe: string; data: EventDataByKind[K] };
}[EventKind];

/** A row of the append-only table. Ids, numbers and labels; never text. */
export type AttuneEvent = NewEvent & {
  /** UUIDv7. */
  id: string;
  install: string;
  /** 1, 2, 3 … without gaps within an install. */
  seq: number;
  schema: 1 | typeof EVENT_SCHEMA;
  /** SHA-256 (hex) of the event before, '' for the first: h = SHA-256(prevHash ‖ canonical JSON of the rest). */
  prevHash: string;
  hash: string;
  /** First 12 hex digits of the SHA-256 of the weights and of the phrase library. */
  model: string;
  phrases: string;
};

export type EventOf<K extends EventKind> = Extract<AttuneEvent, { kind: K }>;
