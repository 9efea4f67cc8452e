import { createLocalTime } from '../../events/local-day';
import { eventsOfKind, rollUpsBetween } from '../../records/read-events';
import type { RecordsDb } from '../../records/schema';
import { barsByDay, barsByHour } from '../../reports/mood-bars';
import { firstDay, type Period, shiftDay } from '../../reports/period';
import type { PeriodReport } from '../../reports/period-report';
import { reportOf } from '../../reports/report';

/** A local day as a range of UTC times, wide enough for every time zone. */
function around(day: string): { from: string; to: string } {
  return {
    from: `${shiftDay(day, -1)}T00:00:00.000Z`,
    to: `${shiftDay(day, 2)}T00:00:00.000Z`,
  };
}

/** Every event of the tickets the customer wrote in around a day: a burst counts where it began. */
async function eventsOfTheDay(db: RecordsDb, day: string) {
  const moments = await eventsOfKind(db, 'moment', around(day));
  const tickets = new Set(moments.map(({ data }) => data.ticket));
  return db.events
    .where('data.ticket')
    .anyOf([...tickets])
    .sortBy('seq');
}

/**
 * What the page of numbers shows of a period; `timeZone` (IANA name) is the one in which this install
 * counts days. Only reads, so a live query can follow it.
 */
export async function loadPeriod(
  db: RecordsDb,
  period: Period,
  timeZone: string,
): Promise<PeriodReport> {
  const rows = await rollUpsBetween(db, firstDay(period), period.to);
  const bars =
    period.length === 1
      ? barsByHour(await eventsOfTheDay(db, period.to), period.to, timeZone)
      : barsByDay(rows, period);
  const [events, oldest] = await Promise.all([db.events.count(), db.events.orderBy('seq').first()]);
  const since = oldest ? createLocalTime(timeZone)(oldest.at).day : null;
  return { period, report: reportOf(rows), bars, stored: { events, since } };
}
