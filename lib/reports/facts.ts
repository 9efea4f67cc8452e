import type { Channel, SiteId, TicketStatus } from '../conversation/conversation';
import type { Arm, AsideReason, FollowLevel, KeyedHash } from '../events/event';
import type { Stage } from '../prompting/phrase';
import type { Act, Mood, Situation } from '../reading/labels';
import type { Flags } from '../reading/reading';

/** Where and when something happened, and to whom. Every report filters and clusters by these. */
export interface Place {
  /** Install id of the browser that recorded it: one agent. */
  agent: string;
  ticket: KeyedHash;
  customer: KeyedHash | null;
  site: SiteId;
  channel: Channel;
  /** Null: not sure. */
  situation: Situation | null;
  /** ISO 8601, and the day YYYY-MM-DD in the zone of the report. */
  at: string;
  day: string;
}

/** A customer burst C_k with its newest reading; those marked "not a customer" are left out. */
export interface MomentFact extends Place {
  index: number;
  stage: Stage | null;
  /** The corrected mood where the agent gave one; null: not sure. */
  mood: Mood | null;
  /** v(C_k), −1..1; null: not sure. */
  valence: number | null;
  /** The greatest share 0..1 among anger, frustration, disappointment and worry. */
  negative: number;
  flags: Flags;
  asks: boolean;
  repeats: boolean;
  /** Was there when the thread was opened. */
  history: boolean;
  /** Counterpart before it was a bot (no human had answered yet in a thread that was handed over later). */
  beforeHandOver: boolean;
  /** Phrases (or, in the holdout, their empty place) were seen for it. */
  seen: boolean;
  /** The arm by lot, or null. */
  arm: Arm | null;
  /** The reply to it (the first of several), or null. */
  reply: ReplyFact | null;
}

/** What this agent sent in answer to a burst: several messages are taken together. */
export interface ReplyFact {
  at: string;
  acts: Partial<Record<Act, number>>;
  sentences: number;
  words: number;
  /** Concrete things that one of the messages names, and how many it could; null: recorded before this was. */
  concrete: number | null;
  nameable: number | null;
  seconds: number | null;
  level: FollowLevel;
  placebo: { k: number; followed: boolean } | null;
}

/** A reply sent after phrases were seen (or, in the holdout, after their empty place was). */
export interface OpportunityFact extends Place {
  stage: Stage | null;
  /** The arm by lot; null: no lot was drawn (holdout off, or a moment that is left out of it). */
  arm: Arm | null;
  /** The holdout was on, and no lot was drawn for this moment. */
  outside: boolean;
  /** How many different phrases were seen before the reply (in the holdout: would have been). */
  seen: number;
  /** The agent put one of them into the box, or copied it, before the reply. */
  inserted: boolean;
  level: FollowLevel;
  /** Was put aside, and why. */
  aside: AsideReason | null;
  placebo: { k: number; followed: boolean } | null;
  /** v(C_k) and v(C_{k+1}), −1..1. */
  before: number | null;
  after: number | null;
  /** When C_{k+1} was first read: from then on the shift is known. */
  afterAt: string | null;
  excluded: 'unsure' | 'no_next' | null;
  reply: ReplyFact;
}

/** All that was seen of one ticket. */
export interface ConversationFact extends Omit<Place, 'at' | 'day'> {
  /** Of the first and the last thing seen; `day` is that of the last customer burst. */
  firstAt: string;
  lastAt: string;
  day: string;
  moments: readonly MomentFact[];
  /** Replies that are not to a known burst are counted, no more. */
  replies: number;
  statuses: readonly { at: string; from: TicketStatus | null; to: TicketStatus }[];
  handOver: { at: string; valence: number | null } | null;
}

/** Everything the reports are computed from. */
export interface Facts {
  moments: readonly MomentFact[];
  opportunities: readonly OpportunityFact[];
  conversations: readonly ConversationFact[];
  /** Newest time among all events: what is younger than a waiting time is pending, not a success. */
  now: string;
}
