import { isColleague } from './address-kind';
import { addressesIn, addressesOf } from './addresses-of';
import { panelOf } from './locate-thread';
import { withoutTag } from './mail-address';
import { matching, readAll } from './read-source';
import { messageElements } from './read-thread';
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

function labelsOf(rules: ReadingRules, url: URL, thread: ThreadRoot): string[] {
  const { mail } = rules;
  if (!mail) return [];
  const shown = readAll(panelOf(rules.thread, thread.root), mail.labels.shown, mail.quoted);
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

function holds(message: Element, selector: string, quoted: string): boolean {
  return matching(message, selector, quoted).next().done !== true;
}

/**
 * Reads the outside of a thread: addresses, labels, and whether it carries the marks of a newsletter or an
 * invitation. No word of a message and no subject is read.
 */
export function readEnvelope(
  rules: ReadingRules,
  document: Document,
  url: URL,
  thread: ThreadRoot,
  listed: readonly string[],
): Envelope {
  const { mail } = rules;
  const envelope: Envelope = {
    own: mail ? addressesOf(mail, document, thread.root, listed) : [],
    strangers: [],
    hasSenders: false,
    recipients: [],
    labels: labelsOf(rules, url, thread),
    newsletter: false,
    calendar: false,
  };
  if (!mail) return envelope;
  const ours = new Set(envelope.own);
  for (const message of messageElements(thread.root, rules.messages)) {
    const [sender] = rules.messages.addresses ?? [];
    const senders = addressesIn(message, sender ?? [], mail.quoted);
    envelope.hasSenders ||= senders.length > 0;
    envelope.recipients.push(...addressesIn(message, mail.recipients, mail.quoted).map(withoutTag));
    const strangers = senders.filter(
      (address) => !ours.has(withoutTag(address)) && !isColleague(address, ours),
    );
    envelope.strangers.push(...strangers);
    if (strangers.length === 0) continue;
    envelope.newsletter ||= holds(message, mail.newsletter, mail.quoted);
    envelope.calendar ||=
      holds(message, mail.calendar, mail.quoted) ||
      readAll(message, mail.files, mail.quoted).some((name) => /\.ics$/i.test(name));
  }
  return envelope;
}
