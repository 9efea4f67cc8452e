import type { AttuneEvent } from '../events/event';
import type { RecordsDb } from './schema';

const EVENTS_A_SLICE = 2_000;

/**
 * The events up to number `last`, whole tickets together: each slice holds all events of some tickets,
 * those of a ticket by number. Tickets come in the order of their keyed hashes, which tells nothing.
 */
export async function* threadSlices(
  db: RecordsDb,
  last: number,
  size: number = EVENTS_A_SLICE,
): AsyncGenerator<AttuneEvent[]> {
  let from = '';
  let most = size;
  for (;;) {
    const read = await db.events.where('data.ticket').aboveOrEqual(from).limit(most).toArray();
    const end = read.at(-1)?.data.ticket;
    const isAll = read.length < most;
    // The last ticket may go on beyond the slice: it begins the next one.
    const whole = isAll ? read : read.filter(({ data }) => data.ticket !== end);
    if (whole.length > 0) yield inOrder(whole.filter(({ seq }) => seq <= last));
    if (isAll || end === undefined) return;
    most = whole.length > 0 ? size : most * 2;
    from = end;
  }
}

/** By ticket, and then by number: the order within a slice tells nothing either. */
function inOrder(events: AttuneEvent[]): AttuneEvent[] {
  return events.sort((a, b) => {
    if (a.data.ticket === b.data.ticket) return a.seq - b.seq;
    return a.data.ticket < b.data.ticket ? -1 : 1;
  });
}
