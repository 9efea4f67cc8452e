import type { Conversation, Message } from './conversation';

/** What differs between two states of one thread: only new or altered messages travel. */
export interface ConversationChange {
  head: Omit<Conversation, 'messages'>;
  upserted: Message[];
  removed: string[];
  /** All ids in order, only where the new messages were not simply appended. */
  order: string[] | null;
}

function sameMessage(a: Message, b: Message): boolean {
  if (a === b) return true;
  return (
    a.text === b.text &&
    a.time === b.time &&
    a.shortened === b.shortened &&
    a.author.kind === b.author.kind &&
    a.author.name === b.author.name &&
    a.author.self === b.author.self
  );
}

/** What differs where `after` has the messages of `before` in their order and perhaps more below; else null. */
function changedInPlace(before: readonly Message[], after: readonly Message[]): Message[] | null {
  if (before.length > after.length) return null;
  const changed: Message[] = [];
  for (const [at, message] of after.entries()) {
    const known = before[at];
    if (known && known.id !== message.id) return null;
    if (!known || !sameMessage(known, message)) changed.push(message);
  }
  return changed;
}

function splitHead(conversation: Conversation): Omit<Conversation, 'messages'> {
  const { messages: _, ...head } = conversation;
  return head;
}

/** The change from `before` to `after`, or null where nothing differs. Both must be the same ticket. */
export function diffConversation(
  before: Conversation,
  after: Conversation,
): ConversationChange | null {
  const head = splitHead(after);
  const inPlace = changedInPlace(before.messages, after.messages);
  if (inPlace) {
    const same = inPlace.length === 0 && JSON.stringify(head) === JSON.stringify(splitHead(before));
    return same ? null : { head, upserted: inPlace, removed: [], order: null };
  }
  const old = new Map(before.messages.map((message) => [message.id, message]));
  const now = new Set(after.messages.map((message) => message.id));
  const upserted = after.messages.filter((message) => {
    const known = old.get(message.id);
    return !known || !sameMessage(known, message);
  });
  const removed = before.messages.filter(({ id }) => !now.has(id)).map(({ id }) => id);
  const change: ConversationChange = { head, upserted, removed, order: null };
  const ids = after.messages.map(({ id }) => id);
  const appended = applyChange(before, change)?.messages.map(({ id }) => id) ?? [];
  const inOrder = appended.length === ids.length && appended.every((id, at) => id === ids[at]);
  if (!inOrder) change.order = ids;
  return change;
}

/** `before` with the change, or null where they do not fit together and the whole is needed. */
export function applyChange(before: Conversation, change: ConversationChange): Conversation | null {
  if (before.site !== change.head.site || before.ticket !== change.head.ticket) return null;
  const byId = new Map(before.messages.map((message) => [message.id, message]));
  for (const id of change.removed) byId.delete(id);
  for (const message of change.upserted) byId.set(message.id, message);
  if (!change.order) return { ...change.head, messages: [...byId.values()] };
  const ordered = change.order.flatMap((id) => byId.get(id) ?? []);
  return ordered.length === byId.size && ordered.length === change.order.length
    ? { ...change.head, messages: ordered }
    : null;
}
