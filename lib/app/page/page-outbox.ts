import { type ConversationChange, diffConversation } from '../../conversation/change';
import type { Conversation, SiteId } from '../../conversation/conversation';

export type OutboxAnswer = 'taken' | 'resync' | 'idle' | 'lost' | 'gone';

/** How the outbox reaches the host. */
export interface OutboxChannel {
  snapshot(token: string, revision: number, whole: Conversation): Promise<OutboxAnswer>;
  change(
    token: string,
    base: number,
    revision: number,
    change: ConversationChange,
  ): Promise<OutboxAnswer>;
  /** Called once when the extension this script belongs to is gone. */
  gone(): void;
}

export interface Outbox {
  /** Sends what is new of a thread's state; sends nothing where nothing is. */
  offer(conversation: Conversation): void;
  /** Sends the whole again: a panel or a new host asks for it. */
  resend(): void;
  /** Forgets what was sent, so that the next state is sent whole. */
  reset(): void;
  /** The random name of a thread that was offered or named before, or null. */
  tokenOf(site: SiteId, ticket: string): string | null;
  /** The same, made where there is none yet. */
  nameOf(site: SiteId, ticket: string): string;
}

const RETRY_MS = 1_000;
const MOST_RETRIES = 5;

/**
 * Tells the host about the open thread: the whole once, then only changes. An answer that does not
 * come (host or worker ended) is repaired by sending the whole again; the host takes it twice calmly.
 */
export function createOutbox(channel: OutboxChannel): Outbox {
  const tokens = new Map<string, string>();
  let sent: Conversation | null = null;
  let latest: Conversation | null = null;
  let revision = 0;
  let failures = 0;

  function tokenFor(site: SiteId, ticket: string): string {
    const key = `${site}/${ticket}`;
    const token = tokens.get(key) ?? crypto.randomUUID();
    tokens.set(key, token);
    return token;
  }

  function settle(answer: OutboxAnswer): void {
    if (answer === 'gone') channel.gone();
    else if (answer === 'resync') whole();
    else if (answer === 'lost') retry();
    else failures = 0;
  }

  function retry(): void {
    sent = null;
    failures += 1;
    if (failures <= MOST_RETRIES) setTimeout(whole, RETRY_MS * failures);
  }

  function whole(): void {
    if (!latest) return;
    sent = latest;
    revision += 1;
    void channel.snapshot(tokenFor(latest.site, latest.ticket), revision, latest).then(settle);
  }

  return {
    offer(conversation) {
      latest = conversation;
      const same = sent?.site === conversation.site && sent.ticket === conversation.ticket;
      if (!sent || !same) return whole();
      const change = diffConversation(sent, conversation);
      if (!change) return;
      sent = conversation;
      const base = revision;
      revision += 1;
      void channel
        .change(tokenFor(conversation.site, conversation.ticket), base, revision, change)
        .then(settle);
    },
    resend() {
      failures = 0;
      whole();
    },
    reset() {
      sent = null;
      latest = null;
    },
    nameOf: tokenFor,
    tokenOf: (site, ticket) => tokens.get(`${site}/${ticket}`) ?? null,
  };
}
