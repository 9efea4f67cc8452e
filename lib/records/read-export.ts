import type { AttuneEvent } from '../events/event';
import { startOfDay } from '../events/local-day';
import { type ConversationRow, conversationRows } from '../export/conversation-row';
import type { ExportData } from '../export/export';
import { cellData, dayData } from '../export/export-data';
import type { ExportLevel } from '../export/export-level';
import type { Source } from '../export/source';
import { factsOf } from '../reports/facts-of';
import { shiftDay } from '../reports/period';
import { getLink } from './meta';
import { rollUpsBetween } from './read-events';
import { threadSlices } from './read-threads';
import type { RecordsDb } from './schema';

/** Days YYYY-MM-DD, both included; null: everything that is stored. */
export type DaySpan = { from: string; to: string } | null;

type DayOf = (at: string) => string;

const EVENTS_A_SLICE = 1_000;
/** Before and after every time that a record has. */
const [EVER, NEVER] = ['', '~'];

function timesOf(span: DaySpan, dayOf: DayOf): readonly [string, string] {
  if (!span) return [EVER, NEVER];
  return [startOfDay(span.from, dayOf), startOfDay(shiftDay(span.to, 1), dayOf)];
}

async function* eventSlices(
  db: RecordsDb,
  last: number,
  [first, end]: readonly [string, string],
): AsyncGenerator<AttuneEvent[]> {
  let after = 0;
  while (after < last) {
    const slice = await db.events.where('seq').above(after).limit(EVENTS_A_SLICE).toArray();
    const newest = slice.at(-1);
    if (!newest) return;
    after = newest.seq;
    const wanted = slice.filter(({ seq, at }) => seq <= last && at >= first && at < end);
    if (wanted.length > 0) yield wanted;
  }
}

/** What is written while a file is looked at does not get into it: `last` is the newest number now. */
async function eventSource(
  db: RecordsDb,
  span: DaySpan,
  dayOf: DayOf,
): Promise<Source<AttuneEvent>> {
  const times = timesOf(span, dayOf);
  function within() {
    return db.events.where('at').between(...times, true, false);
  }
  const [head, count, oldest, newest] = await db.transaction('r', db.events, db.meta, () =>
    Promise.all([getLink(db, 'head'), within().count(), within().first(), within().last()]),
  );
  return {
    count,
    from: oldest ? dayOf(oldest.at) : null,
    to: newest ? dayOf(newest.at) : null,
    slices: () => eventSlices(db, head.seq, times),
  };
}

async function* conversationSlices(
  db: RecordsDb,
  last: number,
  span: DaySpan,
  dayOf: DayOf,
): AsyncGenerator<ConversationRow[]> {
  let number = 1;
  for await (const events of threadSlices(db, last)) {
    const { conversations, opportunities } = factsOf(events, dayOf);
    const wanted = conversations.filter(({ day }) => !span || (day >= span.from && day <= span.to));
    const rows = conversationRows(wanted, opportunities, number);
    number += rows.length;
    if (rows.length > 0) yield rows;
  }
}

/** Goes through all events once to count, and again for every file: rows are never all in memory. */
async function conversationSource(
  db: RecordsDb,
  span: DaySpan,
  dayOf: DayOf,
): Promise<Source<ConversationRow>> {
  const { seq } = await getLink(db, 'head');
  const slices = () => conversationSlices(db, seq, span, dayOf);
  let count = 0;
  let [from, to]: [string | null, string | null] = [null, null];
  for await (const rows of slices()) {
    count += rows.length;
    for (const { day } of rows) {
      if (from === null || day < from) from = day;
      if (to === null || day > to) to = day;
    }
  }
  return { count, from, to, slices };
}

/** The rows for an export of some days; only those of the level are read. `dayOf` gives a local day. */
export async function readExport(
  db: RecordsDb,
  level: ExportLevel,
  span: DaySpan,
  dayOf: DayOf,
): Promise<ExportData> {
  if (level === 'event') return { level, source: await eventSource(db, span, dayOf) };
  if (level === 'conversation') return { level, source: await conversationSource(db, span, dayOf) };
  const rows = span
    ? await rollUpsBetween(db, span.from, span.to)
    : await db.rollups.orderBy('key').toArray();
  if (level === 'day') return dayData(rows);
  const days = span ?? { from: rows[0]?.day ?? '', to: rows.at(-1)?.day ?? '' };
  return cellData(rows, days.from, days.to);
}
