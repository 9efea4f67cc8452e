import type { AttuneEvent, EventKind, EventOf, KeyedHash } from '../events/event';
import { placeOfKey, type RollUp, type RollUpPlace } from '../events/roll-up';
import { isSelected, type Selection, WHOLE } from '../reports/selection';
import type { RecordsDb } from './schema';

/** Half-open range of ISO 8601 times. */
export interface TimeRange {
  from: string;
  to: string;
}

const CHUNK = 1_000;

/** Events of a range of time, oldest first. Only reads, so `liveQuery` sees what it depends on. */
export function eventsBetween(db: RecordsDb, { from, to }: TimeRange): Promise<AttuneEvent[]> {
  return db.events.where('at').between(from, to, true, false).sortBy('seq');
}

function isKind<K extends EventKind>(event: AttuneEvent, kind: K): event is EventOf<K> {
  return event.kind === kind;
}

/** Events of one kind in a range of time, by time. */
export async function eventsOfKind<K extends EventKind>(
  db: RecordsDb,
  kind: K,
  { from, to }: TimeRange,
): Promise<EventOf<K>[]> {
  const found = await db.events
    .where('[kind+at]')
    .between([kind, from], [kind, to], true, false)
    .toArray();
  return found.filter((event): event is EventOf<K> => isKind(event, kind));
}

/** Events of one ticket, oldest first. */
export function eventsOfTicket(db: RecordsDb, ticket: KeyedHash): Promise<AttuneEvent[]> {
  return db.events.where('data.ticket').equals(ticket).sortBy('seq');
}

/**
 * Totals of days `from` to `to` (YYYY-MM-DD, both included), by key: all of them, or those of a site or
 * a situation. Only what is asked for is read.
 */
export async function rollUpsBetween(
  db: RecordsDb,
  from: string,
  to: string,
  { site, situation }: Selection = WHOLE,
): Promise<RollUp[]> {
  if (situation !== null) {
    const rows = await db.rollups
      .where('[situation+day]')
      .between([situation, from], [situation, to], true, true)
      .sortBy('key');
    return rows.filter((row) => isSelected(row, { site, situation }));
  }
  if (site !== null) {
    const ofSite = db.rollups.where('[site+day]').between([site, from], [site, to], true, true);
    return ofSite.sortBy('key');
  }
  return db.rollups.where('day').between(from, to, true, true).sortBy('key');
}

/** Where the totals of some days belong; the totals themselves are not read. */
export async function placesBetween(
  db: RecordsDb,
  from: string,
  to: string,
): Promise<RollUpPlace[]> {
  const keys = await db.rollups.where('day').between(from, to, true, true).primaryKeys();
  return keys.map(placeOfKey);
}

/** Every event by number, read in pieces: a long log does not fill the memory. */
export async function* allEvents(db: RecordsDb): AsyncGenerator<AttuneEvent> {
  let after = 0;
  for (;;) {
    const chunk = await db.events.where('seq').above(after).limit(CHUNK).toArray();
    yield* chunk;
    const last = chunk.at(-1);
    if (!last) return;
    after = last.seq;
  }
}
