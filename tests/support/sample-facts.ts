import type { OpportunityFact, ReplyFact } from '@/lib/reports/facts';
import { sampleHash, sampleId, sampleTime } from './event-samples';

/** A reply as a test needs one. */
export function sampleReply(given: Partial<ReplyFact> = {}): ReplyFact {
  return {
    ...{ at: sampleTime(0), acts: {}, sentences: 2, words: 20, concrete: null, nameable: null },
    ...{ seconds: 60, level: 'none', placebo: null, ...given },
  };
}

/** The `n`th opportunity of a test: a conversation of its own, ten minutes after the one before. */
export function sampleOpportunity(
  n: number,
  given: Partial<OpportunityFact> = {},
): OpportunityFact {
  const at = sampleTime(n * 10);
  return {
    ...{ agent: sampleId(0), ticket: sampleHash(n), customer: null, site: 'zendesk' },
    ...{ channel: 'email', situation: null, at, day: at.slice(0, 10), stage: 'open', arm: null },
    ...{ outside: false, seen: 2, inserted: false, level: 'none', aside: null, placebo: null },
    ...{ before: -0.5, after: 0, afterAt: at, excluded: null, reply: sampleReply(), ...given },
  };
}
