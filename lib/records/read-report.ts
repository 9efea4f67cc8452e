import { createLocalTime, startOfDay } from '../events/local-day';
import type { ThreadState } from '../events/thread-state';
import { barsByDay, barsOfThreads } from '../reports/mood-bars';
import { firstDay, type Period, shiftDay } from '../reports/period';
import type { PeriodReport } from '../reports/period-report';
import { reportOf } from '../reports/report';
import { choicesOf, type Selection, WHOLE } from '../reports/selection';
import { dayCounts } from '../reports/trend';
import { getLink } from './meta';
import { dayTotalsBetween, eventsOfKind, placesBetween, rollUpsBetween } from './read-events';
import type { RecordsDb } from './schema';

/** The states of the tickets that the customer wrote in on a day. */
async function threadsOfDay(
  db: RecordsDb,
  day: string,
  dayOf: (at: string) => string,
): Promise<ThreadState[]> {
  const [start, end] = [startOfDay(day, dayOf), startOfDay(shiftDay(day, 1), dayOf)];
  const read = await eventsOfKind(db, 'moment', { from: start, to: end });
  const threads = await db.threads.bulkGet([...new Set(read.map(({ data }) => data.ticket))]);
  return threads.filter((thread) => thread !== undefined);
}

/** Numbers have no gaps, so the newest and the newest deleted tell how many are stored; counting takes long. */
async function storedEvents(db: RecordsDb): Promise<number> {
  const [head, anchor] = await Promise.all([getLink(db, 'head'), getLink(db, 'anchor')]);
  return head.seq - anchor.seq;
}

/**
 * The report of a period and a selection, days counted in `timeZone`, from the daily totals: they outlive
 * the events and are equal to `dayReport` of them. The hours of a single day come from the states of its
 * tickets. Only reads, so `liveQuery` calls again after every append.
 */
export async function readReport(
  db: RecordsDb,
  period: Period,
  timeZone: string,
  selection: Selection = WHOLE,
): Promise<PeriodReport> {
  const localTime = createLocalTime(timeZone);
  const [first, last] = [firstDay(period), period.to];
  const [rows, places, events, oldest] = await Promise.all([
    selection.situation === null
      ? dayTotalsBetween(db, first, last, selection.site)
      : rollUpsBetween(db, first, last, selection),
    placesBetween(db, first, last),
    storedEvents(db),
    db.events.orderBy('seq').first(),
  ]);
  const stored = { events, since: oldest ? localTime(oldest.at).day : null };
  const told = { period, selection, report: reportOf(rows), days: dayCounts(rows) };
  const rest = { choices: choicesOf(places), stored };
  if (period.length > 1) return { ...told, bars: barsByDay(rows, period), ...rest };
  const threads = await threadsOfDay(db, period.to, (at) => localTime(at).day);
  return { ...told, bars: barsOfThreads(threads, period.to, timeZone, selection), ...rest };
}
