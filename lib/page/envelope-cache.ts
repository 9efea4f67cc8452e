import { isColleague } from './address-kind';
import { Aliases, addressesIn } from './addresses-of';
import { withoutTag } from './mail-address';
import type { MailRules } from './mail-rules';
import { Places } from './places';
import type { Found, Query } from './query';
import { matching, readAll } from './read-source';
import type { MessageRules, Sources } from './reading-rules';
import type { ThreadRoot } from './site';

/** What is around a thread is looked for anew after this long, ms. */
const EXPIRES_MS = 1_000;

/** What one message shows on the outside. */
interface Outside {
  senders: string[];
  recipients: string[];
  newsletter: boolean;
  calendar: boolean;
}

/** What the messages of a thread show on the outside, taken together. */
export interface Outsides {
  /** Senders that are neither the signed-in person nor people of their organisation. */
  strangers: string[];
  hasSenders: boolean;
  /** Without tags. */
  recipients: string[];
  newsletter: boolean;
  calendar: boolean;
}

function holds(message: Element, selector: string, quoted: string): boolean {
  return matching(message, selector, quoted).next().done !== true;
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

function isElement(node: Node): node is Element {
  return node instanceof Element;
}

/**
 * Keeps what the messages of the thread in `root` show on the outside, so that a change costs only the
 * messages it touched, and one that comes only itself.
 */
export class EnvelopeCache {
  readonly aliases = new Aliases();
  private readonly places: Places;
  private read = new WeakMap<Element, Outside>();
  private found: Found | null = null;
  private looked = 0;
  private messages: Element[] = [];
  /** What the first `count` of the messages show to the person whose addresses `key` lists. */
  private sum: { key: string; count: number; of: Outsides } | null = null;
  private expiredAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly root: ThreadRoot['root'],
    private readonly rules: MessageRules,
  ) {
    this.places = new Places(root);
  }

  /** How elements of the page are found. */
  get query(): Query {
    const now = performance.now();
    if (now - this.expiredAt > EXPIRES_MS) {
      this.places.expire();
      this.expiredAt = now;
    }
    return this.places.query;
  }

  /** Call with every change of elements and attributes in the thread. */
  note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      this.forgetAround(record.target);
      if (record.type === 'attributes') this.places.changed();
      if (record.type === 'childList') this.noteNodes(record);
    }
  }

  /** What all messages show; `ours`: the addresses of the signed-in person. */
  outsides(ours: readonly string[], mail: MailRules): Outsides {
    this.look();
    const key = ours.join(' ');
    if (this.sum?.key !== key) this.sum = null;
    this.sum ??= { key, count: 0, of: nothing() };
    const { sum, messages } = this;
    const own = new Set(ours);
    for (const message of messages.slice(sum.count)) add(sum.of, this.get(message, mail), own);
    sum.count = messages.length;
    return sum.of;
  }

  private noteNodes({ target, addedNodes, removedNodes }: MutationRecord): void {
    const added = [...addedNodes].filter(isElement);
    if (added.length === 0 && ![...removedNodes].some(isElement)) return;
    const isAddedOnly = removedNodes.length === 0 && added.every((it) => it.parentNode === target);
    if (!isAddedOnly) this.places.changed();
    else for (const element of added) this.places.added(element);
  }

  private forgetAround(changed: Node): void {
    const { message } = this.rules;
    let around = (isElement(changed) ? changed : changed.parentElement)?.closest(message);
    while (around) {
      if (this.read.delete(around)) this.sum = null;
      around = around.parentElement?.closest(message);
    }
  }

  /** Finds the messages; where some came below the others, only those are looked at. */
  private look(): void {
    const { message, outside } = this.rules;
    const found = this.places.query(this.root, message);
    if (found !== this.found) {
      this.found = found;
      this.looked = 0;
      this.messages = [];
      this.sum = null;
    }
    for (let at = this.looked; at < found.length; at++) {
      const element = found[at];
      if (!element || element.parentElement?.closest(message)) continue;
      const shut = outside === '' ? null : element.closest(outside);
      if (!shut || !this.root.contains(shut)) this.messages.push(element);
    }
    this.looked = found.length;
  }

  private get(message: Element, mail: MailRules): Outside {
    const [sender = []] = this.rules.addresses ?? [];
    const outside = this.read.get(message) ?? outsideOf(message, mail, sender);
    this.read.set(message, outside);
    return outside;
  }
}

function nothing(): Outsides {
  return { strangers: [], hasSenders: false, recipients: [], newsletter: false, calendar: false };
}

function add(all: Outsides, outside: Outside, ours: ReadonlySet<string>): void {
  all.hasSenders ||= outside.senders.length > 0;
  all.recipients.push(...outside.recipients);
  const strangers = outside.senders.filter(
    (address) => !ours.has(withoutTag(address)) && !isColleague(address, ours),
  );
  all.strangers.push(...strangers);
  // A message whose sender is not shown may be anybody's.
  if (strangers.length === 0 && outside.senders.length > 0) return;
  all.newsletter ||= outside.newsletter;
  all.calendar ||= outside.calendar;
}
