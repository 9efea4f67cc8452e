import type { SiteId } from '../conversation/conversation';
import type { FollowLevel } from '../events/event';
import type { Mood, Situation } from '../reading/labels';
import type { ConversationFact, MomentFact } from './facts';

/** A customer burst of a conversation, and what was answered. */
export interface JourneyStep {
  at: string;
  /** Null: not sure. */
  mood: Mood | null;
  /** v(C_k), −1..1; null: not sure. */
  valence: number | null;
  /** A bot was the counterpart. */
  withBot: boolean;
  /** This agent's reply to it; `prompted`: phrases had been seen before it. */
  reply: { level: FollowLevel; prompted: boolean } | null;
}

/** The course of one conversation. It holds no ticket and no customer key. */
export interface Journey {
  /** 1000..9999, made of the keyed hash of the ticket: the same for as long as the ticket is recorded. */
  number: number;
  situation: Situation | null;
  site: SiteId;
  /** Of the last customer burst. */
  day: string;
  steps: JourneyStep[];
}

/** A short number for a keyed hash; two tickets may share one, as day and situation stand beside it. */
export function pseudonym(hash: string): number {
  let mixed = 2_166_136_261;
  // FNV-1a.
  for (const char of hash) mixed = Math.imul(mixed ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return 1000 + (mixed % 9000);
}

function stepOf({ at, mood, valence, beforeHandOver, reply, seen, arm }: MomentFact): JourneyStep {
  return {
    ...{ at, mood, valence, withBot: beforeHandOver },
    reply: reply && { level: reply.level, prompted: seen && arm !== 'holdout' },
  };
}

/** The courses of the newest `most` conversations in which the customer wrote at least twice, newest first. */
export function journeysOf(conversations: readonly ConversationFact[], most: number): Journey[] {
  return conversations
    .filter(({ moments }) => moments.length > 1)
    .sort((a, b) => (a.lastAt < b.lastAt ? 1 : -1))
    .slice(0, most)
    .map(({ ticket, situation, site, day, moments }) => {
      return { number: pseudonym(ticket), situation, site, day, steps: moments.map(stepOf) };
    });
}
