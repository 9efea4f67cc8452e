import type { AttuneEvent } from '../events/event';
import { conversationFact } from './conversation-fact';
import type { ConversationFact, Facts, OpportunityFact } from './facts';
import { newThread, type ThreadTally, tellThread } from './thread-tally';

/**
 * What the reports are computed from, of one agent's events or many agents': those of an install in
 * the order of their numbers, installs in any order. Bursts, opportunities and what is left out are
 * those of the daily totals (lib/events), but for the limits that keep a stored state small. The same
 * ticket seen by two agents is two conversations: each browser has a key of its own. `dayOf` gives the
 * day YYYY-MM-DD of an ISO 8601 time. Time and memory grow with the number of events.
 */
export function factsOf(events: Iterable<AttuneEvent>, dayOf: (at: string) => string): Facts {
  const threads = new Map<string, ThreadTally>();
  let now = '';
  for (const event of events) {
    if (event.at > now) now = event.at;
    const key = `${event.install}|${event.data.ticket}`;
    const thread = threads.get(key) ?? newThread(event);
    if (!thread) continue;
    threads.set(key, thread);
    tellThread(thread, event);
  }
  const conversations: ConversationFact[] = [];
  const opportunities: OpportunityFact[] = [];
  for (const thread of threads.values()) {
    const told = conversationFact(thread, dayOf);
    conversations.push(told.conversation);
    opportunities.push(...told.opportunities);
  }
  const moments = conversations.flatMap((conversation) => conversation.moments);
  return { moments, opportunities, conversations, now };
}
