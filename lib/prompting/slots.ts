import type { Conversation } from '../conversation/conversation';
import type { Slots } from './fill';
import { findDate } from './slot-date';
import { findDuration } from './slot-duration';
import { findName, firstName } from './slot-name';
import { findReference } from './slot-reference';
import { findThing } from './slot-thing';

export type SlotSource = Pick<Conversation, 'subject' | 'messages' | 'customer' | 'agent'>;

/** The newest text in which a finder finds something. */
function newest(texts: readonly string[], find: (text: string) => string | null): string | null {
  for (const text of texts.toReversed()) {
    const found = find(text.slice(0, 4000));
    if (found !== null) return found;
  }
  return null;
}

/**
 * The customer's own facts that a phrase may play back. Wrong is worse than empty: a slot is filled
 * only where the words leave no doubt, and every other slot is absent.
 */
export function findSlots(source: SlotSource): Slots {
  const customer = source.messages
    .filter(({ author }) => author.kind === 'customer')
    .map(({ text }) => text);
  const withSubject = source.subject === null ? customer : [source.subject, ...customer];
  const found = {
    name: findName(source.customer.name, customer),
    thing: newest(withSubject, findThing),
    reference: newest(withSubject, findReference),
    date: newest(customer, findDate),
    duration: newest(customer, findDuration),
    agent: firstName(source.agent),
  };
  const slots: Slots = {};
  for (const key of Object.keys(found) as (keyof typeof found)[]) {
    const value = found[key];
    if (value !== null) slots[key] = value;
  }
  return slots;
}
