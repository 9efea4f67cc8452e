import type { AttuneEvent } from '../events/event';

/**
 * An event as care mode exports it: a reply does not say how long it took (product.md S21). What was
 * recorded in care mode says nothing of it either and is given as it is, so that its hash still holds.
 */
export function eventWithoutTime(event: AttuneEvent): AttuneEvent {
  if (event.kind !== 'reply' || event.data.seconds === null) return event;
  return { ...event, data: { ...event.data, seconds: null } };
}
