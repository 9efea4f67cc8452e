import { toAddress, withoutTag } from './mail-address';
import type { MailRules } from './mail-rules';
import { matching, readAll, readValue, selectorOf } from './read-source';

/**
 * The addresses the signed-in person writes under: the account's own, those that the page calls "me" where
 * it says to whom a mail went, and `listed`, the ones named in the settings. Empty where the page does not
 * show the account's own, since then nobody's mail can be told from theirs.
 */
export function addressesOf(
  { own, me, quoted }: MailRules,
  document: Document,
  root: ParentNode,
  listed: readonly string[],
): string[] {
  const account = firstAddress(document, own);
  if (account === null) return [];
  const aliases = [...matching(root, me.selector, quoted)]
    .filter((recipient) => me.words.includes(recipient.getAttribute(me.attribute) ?? ''))
    .flatMap((recipient) => toAddress(recipient.getAttribute('email') ?? '') ?? []);
  return [...new Set([account, ...aliases, ...listed].map(withoutTag))];
}

function firstAddress(document: Document, sources: MailRules['own']): string | null {
  for (const source of sources) {
    for (const element of matching(document, selectorOf(source))) {
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
