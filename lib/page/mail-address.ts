/** Longest address there is (RFC 5321). */
const LONGEST = 254;
const ADDRESS = /^[^\s@<>(),;:"\\[\]]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63}$/u;

/** Providers where the same domain does not make two people colleagues. */
const PUBLIC_DOMAINS: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de live.com live.co.uk
  msn.com yahoo.com yahoo.co.uk yahoo.co.jp yahoo.fr yahoo.de yahoo.es yahoo.com.br ymail.com icloud.com me.com
  mac.com aol.com proton.me protonmail.com pm.me gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de
  freenet.de mail.com mail.ru bk.ru list.ru yandex.ru yandex.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr
  libero.it virgilio.it hotmail.it hotmail.es terra.com.br uol.com.br bol.com.br qq.com 163.com 126.com naver.com
  comcast.net verizon.net att.net btinternet.com sky.com bigpond.com fastmail.com zoho.com hey.com tutanota.com
  posteo.de mailbox.org bluewin.ch seznam.cz wp.pl o2.pl interia.pl`.split(/\s+/),
);

/** `text` as an address in lower case, or null where it is none. Linear: what is too long is refused first. */
export function toAddress(text: string): string | null {
  const address = text.trim().toLowerCase();
  return address.length <= LONGEST && ADDRESS.test(address) ? address : null;
}

/** The part behind the @. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** The address without its tag: `help+web@x.test` is delivered to `help@x.test`. */
export function withoutTag(address: string): string {
  return address.replace(/\+[^@]*(?=@)/, '');
}

/** Whether the domain of `address` belongs to one organisation, so that its people are colleagues. */
export function isOrganisation(address: string): boolean {
  return !PUBLIC_DOMAINS.has(domainOf(address));
}

const NO_REPLY =
  /(?:^|[._+-])(?:no|not|do-?not|nicht|ne-?pas|nao)[._-]?(?:reply|antworten|repondre|responder)(?:$|[._+-])/;
const MACHINES =
  /^(?:mailer-daemon|postmaster|bounces?|notifications?|notify|alerts?|newsletters?|news|mailings?|marketing|calendar-notification|drive-shares-(?:dm-)?noreply|automated|auto-?confirm|auto-?reply)(?:[._+-].*)?$/;

/** Whether nobody reads or writes under `address`: no-reply senders, bounces, notifications, newsletters. */
export function isAutomatic(address: string): boolean {
  const name = address.slice(0, address.lastIndexOf('@')).slice(0, 64);
  return MACHINES.test(name) || NO_REPLY.test(name);
}
