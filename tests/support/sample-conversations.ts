import type { ConversationFact, MomentFact } from '@/lib/reports/facts';
import { sampleHash, sampleId } from './event-samples';

/** A customer burst as a test needs one, at `at`. */
export function sampleMoment(at: string, given: Partial<MomentFact> = {}): MomentFact {
  return {
    ...{ agent: sampleId(0), ticket: sampleHash(1), customer: null, site: 'zendesk' },
    ...{ channel: 'email', situation: null, at, day: at.slice(0, 10), index: 0, stage: 'open' },
    ...{ mood: 'neutral', valence: 0, negative: 0, asks: false, repeats: false, history: false },
    flags: { urgency: 0, escalation: false, repeat: false, vulnerable: false },
    ...{ beforeHandOver: false, seen: false, arm: null, reply: null, ...given },
  };
}

/** A conversation of `moments`; without them it has one, at `firstAt`. */
export function sampleConversation(
  firstAt: string,
  given: Partial<ConversationFact> = {},
): ConversationFact {
  const moments = given.moments ?? [sampleMoment(firstAt)];
  const lastAt = moments.at(-1)?.at ?? firstAt;
  return {
    ...{ agent: sampleId(0), ticket: sampleHash(1), customer: null, site: 'zendesk' },
    ...{ channel: 'email', situation: null, firstAt, lastAt, day: lastAt.slice(0, 10) },
    ...{ moments, replies: 1, statuses: [], handOver: null, ...given },
  };
}
