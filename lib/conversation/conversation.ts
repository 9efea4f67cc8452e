/** The help desks Attune has a reader for. */
export type SiteId = 'zendesk' | 'intercom' | 'gmail';

/** The kind of exchange; decides how long and how formal a phrase may be. */
export type Channel = 'chat' | 'email' | 'social' | 'review';

export type AuthorKind = 'customer' | 'agent' | 'bot' | 'note' | 'system';

/** Who wrote a message. `self` is true only when the signed-in agent is known to be the author. */
export interface Author {
  kind: AuthorKind;
  name: string | null;
  self: boolean;
}

/** One message as the customer or agent wrote it: no quoted thread, no signature. */
export interface Message {
  /** Stable over re-renders of the page; from the page where it gives one, else derived. */
  id: string;
  author: Author;
  /** ISO 8601 with offset, or null where the page shows none that can be read. */
  time: string | null;
  text: string;
  /** The page shows only the beginning of `text`: it parts what was said, and is never read itself. */
  shortened?: true;
}

export type ReplyMode = 'public' | 'internal' | 'unknown';

export type TicketStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';

/**
 * What a reader could not find; `author` means that the writer of some messages is not certain: they were
 * left out, or are told by no more than the side they stand on.
 */
export type MissingField =
  | 'thread'
  | 'messages'
  | 'author'
  | 'text'
  | 'time'
  | 'subject'
  | 'customer'
  | 'agent'
  | 'composer'
  | 'replyMode';

/** How well the page was understood. `changed` means: do not trust the messages, show a notice. */
export interface Health {
  state: 'ok' | 'partial' | 'changed';
  missing: MissingField[];
}

/** A thread as a help desk shows it, oldest message first. */
export interface Conversation {
  site: SiteId;
  /** The help desk's own id of the thread; never stored, only its keyed hash is. */
  ticket: string;
  subject: string | null;
  channel: Channel;
  /** BCP 47 tag of the customer's words where known. */
  language: string | null;
  customer: { name: string | null; address: string | null };
  /** The signed-in agent's own name where the page shows it. */
  agent: string | null;
  messages: Message[];
  draft: string;
  replyMode: ReplyMode;
  status: TicketStatus | null;
  health: Health;
}

/** Half-open range of UTF-16 offsets into a text. */
export interface Span {
  start: number;
  end: number;
}
