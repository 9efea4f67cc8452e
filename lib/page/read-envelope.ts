import { isColleague } from './address-kind';
import { addressesIn, addressesOf } from './addresses-of';
import { panelOf } from './locate-thread';
import { withoutTag } from './mail-address';
import type { MailRules } from './mail-rules';
import { messageElements } from './message-elements';
import { matching, readAll } from './read-source';
import type { ReadingRules, Sources } from './reading-rules';
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

/** What one message shows on the outside. */
interface Outside {
  senders: string[];
  recipients: string[];
  newsletter: boolean;
  calendar: boolean;
}

function outsideOf(message: Element, mail: MailRules, sender: Sources): Outside {
  const { quoted } = mail;
  return {
    senders: addressesIn(message, sender, quoted),
    recipients: addressesIn(message, mail.recipients, quoted).map(withoutTag),
    newsletter: holds(message, mail.newsletter, quoted),
    calendar:
      holds(message, mail.calendar, quoted) ||
      readAll(message, mail.files, quoted).some((name) => /\.ics$/i.test(name)),
  };
}

/** Keeps what was read of each message, so that a change costs only the messages it touched. */
export class EnvelopeCache {
  private read = new WeakMap<Element, Outside>();

  get(message: Element, mail: MailRules, sender: Sources): Outside {
    let outside = this.read.get(message);
    if (!outside) {
      outside = outsideOf(message, mail, sender);
      this.read.set(message, outside);
    }
    return outside;
  }

  /** Call for every node that changed. */
  forget(changed: Node, message: string): void {
    const element = changed instanceof Element ? changed : changed.parentElement;
    for (let at = element?.closest(message); at; at = at.parentElement?.closest(message)) {
      this.read.delete(at);
    }
  }
}

/**
 * Reads the outside of a thread: addresses, labels, and whether it carries the marks of a newsletter or an
 * invitation. No word of a message and no subject is read. With a `cache` that is told of every change only
 * changed messages are looked at again.
 */
export function readEnvelope(
  rules: ReadingRules,
  document: Document,
  url: URL,
  thread: ThreadRoot,
  listed: readonly string[],
  cache: EnvelopeCache = new EnvelopeCache(),
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
  const [sender = []] = rules.messages.addresses ?? [];
  for (const message of messageElements(thread.root, rules.messages)) {
    const outside = cache.get(message, mail, sender);
    envelope.hasSenders ||= outside.senders.length > 0;
    envelope.recipients.push(...outside.recipients);
    const strangers = outside.senders.filter(
      (address) => !ours.has(withoutTag(address)) && !isColleague(address, ours),
    );
    envelope.strangers.push(...strangers);
    // A message whose sender is not shown may be anybody's.
    if (strangers.length === 0 && outside.senders.length > 0) continue;
    envelope.newsletter ||= outside.newsletter;
    envelope.calendar ||= outside.calendar;
  }
  return envelope;
}
