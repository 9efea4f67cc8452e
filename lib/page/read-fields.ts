import type { TicketStatus } from '../conversation/conversation';
import { panelOf } from './locate-thread';
import { inPage, type Query } from './query';
import { matching, readSource, readValue, selectorOf } from './read-source';
import type { ReadingRules } from './reading-rules';
import type { ThreadRoot } from './site';
import { STATUS_WORDS } from './status-words';

/** What a desk shows of a thread beside its messages. */
export interface Fields {
  subject: string | null;
  customer: { name: string | null; address: string | null };
  agent: string | null;
  status: TicketStatus | null;
}

/** The first status word that is known; a word nobody knows tells nothing. */
function statusOf(panel: ParentNode, rules: ReadingRules, query: Query): TicketStatus | null {
  for (const source of rules.fields.status) {
    for (const mark of matching(panel, selectorOf(source), rules.messages.outside, query)) {
      const status = STATUS_WORDS.get(readValue(mark, source)?.toLocaleLowerCase('en') ?? '');
      if (status) return status;
    }
  }
  return null;
}

/** Reads the fields of `thread` from its panel; the agent's own name from the whole page. */
export function readFields(
  rules: ReadingRules,
  document: Document,
  thread: ThreadRoot,
  query: Query = inPage,
): Fields {
  const panel = panelOf(rules.thread, thread.root);
  // The page cannot look into a shadow root, and a desk may show the title inside or beside it.
  const places = thread.root instanceof ShadowRoot ? [thread.root, panel] : [panel];
  const { subject, customer, agent } = rules.fields;
  const { outside } = rules.messages;
  function first<T>(read: (place: ParentNode) => T | null): T | null {
    for (const place of places) {
      const value = read(place);
      if (value !== null) return value;
    }
    return null;
  }
  return {
    subject: first((place) => readSource(place, subject, outside, query)),
    customer: {
      name: first((place) => readSource(place, customer.name, outside, query)),
      address: first((place) => readSource(place, customer.address ?? [], outside, query)),
    },
    agent: readSource(document, agent, '', query),
    status: first((place) => statusOf(place, rules, query)),
  };
}
