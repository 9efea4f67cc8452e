import { addressesOf } from './addresses-of';
import { EnvelopeCache } from './envelope-cache';
import { panelOf } from './locate-thread';
import type { Query } from './query';
import { readAll } from './read-source';
import type { ReadingRules } from './reading-rules';
import type { ThreadRoot } from './site';

/** What a thread of a mailbox shows on the outside. Addresses are in lower case. */
export interface Envelope {
  /** Addresses the signed-in person writes under; empty where the page does not show them. */
  own: string[];
  /** Senders that are neither they nor people of their organisation. */
  strangers: string[];
  /** Whether anybody at all is named as a sender. */
  hasSenders: boolean;
  /** The addresses it was sent to, without tags. */
  recipients: string[];
  labels: string[];
  /** A mail to many: it can be unsubscribed from. */
  newsletter: boolean;
  /** An invitation, or an answer to one. */
  calendar: boolean;
}

/** A page can be crafted; labels are short. */
const LONGEST_LABEL = 225;

function labelsOf(rules: ReadingRules, url: URL, thread: ThreadRoot, query: Query): string[] {
  const { mail } = rules;
  if (!mail) return [];
  const shown = readAll(panelOf(rules.thread, thread.root), mail.labels.shown, mail.quoted, query);
  const named = mail.labels.hash.exec(url.hash)?.[1] ?? '';
  return [...shown, decoded(named)].filter(
    (label) => label !== '' && label.length <= LONGEST_LABEL,
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return '';
  }
}

/**
 * Reads the outside of a thread: addresses, labels, and whether it carries the marks of a newsletter or an
 * invitation. No word of a message and no subject is read. With a `cache` of the thread's root that is told
 * of every change only changed messages are looked at again.
 */
export function readEnvelope(
  rules: ReadingRules,
  document: Document,
  url: URL,
  thread: ThreadRoot,
  listed: readonly string[],
  cache: EnvelopeCache = new EnvelopeCache(thread.root, rules.messages),
): Envelope {
  const { mail } = rules;
  if (!mail) {
    const none = { strangers: [], hasSenders: false, recipients: [] };
    return { own: [], ...none, labels: [], newsletter: false, calendar: false };
  }
  const { query } = cache;
  const own = addressesOf(mail, document, thread.root, listed, query, cache.aliases);
  const labels = labelsOf(rules, url, thread, query);
  return { own, labels, ...cache.outsides(own, mail) };
}
