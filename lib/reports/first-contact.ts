import { conversationKey } from './clustering';
import type { ConversationFact } from './facts';

const DAY = 24 * 60 * 60 * 1000;
const DONE: readonly string[] = ['solved', 'closed'];

/** What became of a first contact; `pending`: too young to tell; `follow_up`: belongs to an earlier contact. */
export type ContactOutcome = 'resolved' | 'unresolved' | 'pending' | 'follow_up';

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** True where the customer wrote, or the desk opened the ticket, after it had been solved. */
function wasReopened({ statuses, moments }: ConversationFact): boolean {
  const solved = statuses.find(({ to }) => DONE.includes(to));
  if (!solved) return false;
  const opened = statuses.some(({ from, to }) => from && DONE.includes(from) && !DONE.includes(to));
  return opened || moments.some(({ at }) => at > solved.at);
}

/** True where the customer came back to the same ticket after at least `days` of silence. */
function cameBack({ moments }: ConversationFact, days: number): boolean {
  return moments.some(({ at }, k) => {
    const before = moments[k - 1];
    return before !== undefined && daysBetween(before.at, at) >= days;
  });
}

function sameTopic(a: ConversationFact, b: ConversationFact): boolean {
  return a.situation === null || b.situation === null || a.situation === b.situation;
}

/** The conversations of one customer as one agent's browser knows them, oldest first. */
function byCustomer(all: readonly ConversationFact[]): Map<string, ConversationFact[]> {
  const groups = new Map<string, ConversationFact[]>();
  for (const conversation of all) {
    if (conversation.customer === null) continue;
    const key = `${conversation.agent}|${conversation.customer}`;
    groups.set(key, [...(groups.get(key) ?? []), conversation]);
  }
  for (const group of groups.values()) group.sort((a, b) => (a.firstAt < b.firstAt ? -1 : 1));
  return groups;
}

function outcomeOf(
  conversation: ConversationFact,
  others: readonly ConversationFact[],
  days: number,
  now: string,
): ContactOutcome {
  const { firstAt, lastAt, statuses } = conversation;
  const related = others.filter(
    (other) => other !== conversation && sameTopic(other, conversation),
  );
  const isFollowUp = related.some((other) => {
    const gap = daysBetween(other.lastAt, firstAt);
    return other.firstAt < firstAt && gap < days;
  });
  if (isFollowUp) return 'follow_up';
  const again = related.some((other) => {
    return other.firstAt > firstAt && daysBetween(lastAt, other.firstAt) < days;
  });
  if (again || wasReopened(conversation) || cameBack(conversation, days)) return 'unresolved';
  if (daysBetween(lastAt, now) < days) return 'pending';
  // Where the desk shows a status, silence alone does not resolve.
  const last = statuses.at(-1);
  return last && !DONE.includes(last.to) ? 'unresolved' : 'resolved';
}

/**
 * resolved₁ of every conversation (product.md S1), as seen from the agent's browser, by
 * `conversationKey`: solved, or silent for `days` where the desk shows no status; not opened again; no
 * further contact of the same customer on the same topic within `days`; one episode. A conversation
 * younger than `days` is pending, not a success.
 */
export function contactOutcomes(
  conversations: readonly ConversationFact[],
  days: number,
  now: string,
): Map<string, ContactOutcome> {
  const groups = byCustomer(conversations);
  return new Map(
    conversations.map((conversation) => {
      const others = groups.get(`${conversation.agent}|${conversation.customer}`) ?? [];
      return [conversationKey(conversation), outcomeOf(conversation, others, days, now)];
    }),
  );
}
