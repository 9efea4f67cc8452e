import { createLocalTime } from '../events/local-day';
import { barsByDay, barsByHour } from '../reports/mood-bars';
import { firstDay, type Period, shiftDay } from '../reports/period';
import type { PeriodReport } from '../reports/period-report';
import { reportOf } from '../reports/report';
import { choicesOf, type Selection, WHOLE } from '../reports/selection';
import { dayCounts } from '../reports/trend';
import { getLink } from './meta';
import { placesBetween, rollUpsBetween } from './read-events';
import type { RecordsDb } from './schema';

/** All events of the tickets that have one on a day. */
async function eventsOfDay(db: RecordsDb, day: string, dayOf: (at: string) => string) {
  // A local day lies within these three days of UTC.
  const range = [shiftDay(day, -1), shiftDay(day, 2)] as const;
  const near = await db.events
    .where('at')
    .between(...range, true, false)
    .toArray();
  const tickets = new Set(
    near.filter(({ at }) => dayOf(at) === day).map(({ data }) => data.ticket),
  );
  return db.events
    .where('data.ticket')
    .anyOf([...tickets])
    .sortBy('seq');
}

/** Numbers have no gaps, so the newest and the newest deleted tell how many are stored; counting takes long. */
async function storedEvents(db: RecordsDb): Promise<number> {
  const [head, anchor] = await Promise.all([getLink(db, 'head'), getLink(db, 'anchor')]);
  return head.seq - anchor.seq;
}

/**
 * The report of a period and a selection, days counted in `timeZone`, from the daily totals: they outlive
 * the events and are equal to `dayReport` of them. The hours of a single day come from its events. Only
 * reads, so `liveQuery` calls again after every append.
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
    rollUpsBetween(db, first, last, selection),
    placesBetween(db, first, last),
    storedEvents(db),
    db.events.orderBy('seq').first(),
  ]);
  const stored = { events, since: oldest ? localTime(oldest.at).day : null };
  const told = { period, selection, report: reportOf(rows), days: dayCounts(rows) };
  const rest = { choices: choicesOf(places), stored };
  if (period.length > 1) return { ...told, bars: barsByDay(rows, period), ...rest };
  const ofDay = await eventsOfDay(db, period.to, (at) => localTime(at).day);
  return { ...told, bars: barsByHour(ofDay, period.to, timeZone, selection), ...rest };
}
