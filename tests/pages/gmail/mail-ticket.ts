import type { PracticeMessage, PracticeState, PracticeTicket } from '../zendesk/practice-api';

/** A message of the practice mailbox. */
export interface MailMessage extends PracticeMessage {
  /** The mail program that wrote it; decides how it wraps what it quotes. */
  client?: 'gmail' | 'outlook' | 'apple' | 'plain';
  /** A link under the text, as newsletters have one. */
  link?: string;
}

/** A thread of the practice mailbox. */
export interface MailTicket extends PracticeTicket {
  /** Address the customer writes to; left out: the owner's own. */
  to?: string;
  labels?: string[];
  messages: MailMessage[];
}

/** A mailbox; `agent` is its owner. */
export interface MailState extends PracticeState {
  /** The owner's own address. */
  address: string;
  tickets: MailTicket[];
}

/** What Gmail calls a thread in its address. */
export function hashOf(id: string): string {
  return `#inbox/FMfcgzQXKLmnBvCxZsDfGhJk${id}`;
}

/** What the address calls the thread, or null in the list. */
export function ticketIn(hash: string): string | null {
  return /^#inbox\/FMfcgzQXKLmnBvCxZsDfGhJk(\d+)$/.exec(hash)?.[1] ?? null;
}
