import type { AttuneEvent } from '../events/event';

/** An event as care mode exports it: a reply does not say how long it took (product.md S21). */
export function eventWithoutTime(event: AttuneEvent): object {
  if (event.kind !== 'reply') return event;
  const { seconds, ...data } = event.data;
  return { ...event, data };
}
