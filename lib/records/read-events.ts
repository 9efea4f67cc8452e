import type { SiteId } from '../conversation/conversation';
import type { DayTotal } from '../events/day-totals';
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

/** Totals of days `from` to `to` (YYYY-MM-DD, both included), by key: all, or those of a situation. */
export async function rollUpsBetween(
  db: RecordsDb,
  from: string,
  to: string,
  { site, situation }: Selection = WHOLE,
): Promise<RollUp[]> {
  const rows =
    situation === null
      ? db.rollups.where('day').between(from, to, true, true)
      : db.rollups.where('[situation+day]').between([situation, from], [situation, to], true, true);
  return (await rows.sortBy('key')).filter((row) => isSelected(row, { site, situation }));
}

/** Sums of days `from` to `to`, by day: of a site, or of all (null). Two rows a day, whatever happened. */
export function dayTotalsBetween(
  db: RecordsDb,
  from: string,
  to: string,
  site: SiteId | null,
): Promise<DayTotal[]> {
  const own = site ?? 'all';
  return db.totals.where('[site+day]').between([own, from], [own, to], true, true).toArray();
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
