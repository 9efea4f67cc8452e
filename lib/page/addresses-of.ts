import { toAddress, withoutTag } from './mail-address';
import type { MailRules } from './mail-rules';
import { type Found, inPage, type Query } from './query';
import { matching, readAll, readValue, selectorOf } from './read-source';

/** Keeps which recipients the page calls "me"; as long as their list only grows, only new ones are looked at. */
export class Aliases {
  private list: Found | null = null;
  private seen = 0;
  private known = new Set<string>();

  /** The addresses of those in `recipients` that are the signed-in person's. */
  of(recipients: Found, { me, quoted }: MailRules): ReadonlySet<string> {
    if (this.list !== recipients) this.known = new Set();
    const from = this.list === recipients ? this.seen : 0;
    for (let at = from; at < recipients.length; at++) {
      const recipient = recipients[at];
      if (!recipient) continue;
      const isMe = me.words.includes(recipient.getAttribute(me.attribute) ?? '');
      const address = isMe ? toAddress(recipient.getAttribute('email') ?? '') : null;
      if (address !== null && !recipient.closest(quoted)) this.known.add(address);
    }
    this.list = recipients;
    this.seen = recipients.length;
    return this.known;
  }
}

/**
 * The addresses the signed-in person writes under: the account's own, those that the page calls "me" where
 * it says to whom a mail went, and `listed`, the ones named in the settings. Empty where the page does not
 * show the account's own, since then nobody's mail can be told from theirs.
 */
export function addressesOf(
  mail: MailRules,
  document: Document,
  root: ParentNode,
  listed: readonly string[],
  query: Query = inPage,
  aliases: Aliases = new Aliases(),
): string[] {
  const account = firstAddress(document, mail.own, query);
  if (account === null) return [];
  const ours = aliases.of(query(root, mail.me.selector), mail);
  return [...new Set([account, ...ours, ...listed].map(withoutTag))];
}

function firstAddress(document: Document, sources: MailRules['own'], query: Query): string | null {
  for (const source of sources) {
    for (const element of matching(document, selectorOf(source), '', query)) {
      const address = toAddress(readValue(element, source) ?? '');
      if (address !== null) return address;
    }
  }
  return null;
}

/** Addresses that `sources` give inside `within`, each once, in lower case. */
export function addressesIn(
  within: ParentNode,
  sources: MailRules['recipients'],
  outside: string,
): string[] {
  return [...new Set(readAll(within, sources, outside).flatMap((text) => toAddress(text) ?? []))];
}
