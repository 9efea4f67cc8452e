import { isAutomatic } from '../page/mail-address';
import type { Envelope } from '../page/read-envelope';
import type { PrivateReason } from '../prompting/panel-view';
import type { Settings } from './settings-shape';

/** Why a mail may be read: an address it was sent to, a label it carries, or the agent's word. */
export type MailPermit =
  | { by: 'address'; value: string }
  | { by: 'label'; value: string }
  | { by: 'marked' };

/**
 * Why a mail is not read. `unmarked`: nothing says that it is a customer's. The others are never read,
 * whatever the agent marked; `unclear`: the page does not show whose mailbox it is, or who wrote.
 */
export type MailRefusal = PrivateReason;

export type MailVerdict = { ok: true; permit: MailPermit } | { ok: false; why: MailRefusal };

type Lists = Settings['gmail'];

/** Whether `label` is `listed` or lies below it ("Support/Returns" below "Support"). */
function isUnder(label: string, listed: string): boolean {
  const [whole, top] = [label.toLowerCase(), listed.toLowerCase()];
  return whole === top || whole.startsWith(`${top}/`);
}

/**
 * Whether a mail may be read, from its outside alone. What is never a customer's is refused first; then an
 * address, a label or the agent's word (`marked`) lets it be read.
 */
export function judgeMail(envelope: Envelope, lists: Lists, marked: boolean): MailVerdict {
  const { own, strangers, hasSenders, recipients, labels } = envelope;
  if (own.length === 0 || !hasSenders) return { ok: false, why: 'unclear' };
  if (strangers.length === 0) return { ok: false, why: 'own_domain' };
  if (strangers.every(isAutomatic)) return { ok: false, why: 'no_reply' };
  if (envelope.newsletter) return { ok: false, why: 'newsletter' };
  if (envelope.calendar) return { ok: false, why: 'calendar' };
  const address = lists.addresses.find((listed) => recipients.includes(listed));
  if (address !== undefined) return { ok: true, permit: { by: 'address', value: address } };
  const label = lists.labels.find((listed) => labels.some((each) => isUnder(each, listed)));
  if (label !== undefined) return { ok: true, permit: { by: 'label', value: label } };
  return marked ? { ok: true, permit: { by: 'marked' } } : { ok: false, why: 'unmarked' };
}

/** Whether a permit that a page shows still holds: its address or label is listed, or the thread is marked. */
export function permitHolds(permit: MailPermit | null, lists: Lists, marked: boolean): boolean {
  if (permit === null) return false;
  if (permit.by === 'address') return lists.addresses.includes(permit.value);
  if (permit.by === 'label') return lists.labels.includes(permit.value);
  return marked;
}
