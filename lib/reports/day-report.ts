import type { AttuneEvent } from '../events/event';
import { rollUpAll } from '../events/fold';
import { createLocalTime } from '../events/local-day';
import { barsByHour, type MoodBar } from './mood-bars';
import { type Report, reportOf } from './report';

/** A day with its hours. */
export interface DayReport {
  day: string;
  report: Report;
  hours: MoodBar[];
}

/**
 * The report of one local day (YYYY-MM-DD, `timeZone` an IANA name) from events alone: all events of
 * the tickets that had any on that day, those before and after it included. It equals the report of
 * the stored totals of that day.
 */
export function dayReport(
  events: readonly AttuneEvent[],
  day: string,
  timeZone: string,
): DayReport {
  const localTime = createLocalTime(timeZone);
  const rows = rollUpAll(events, (at) => localTime(at).day).filter((row) => row.day === day);
  return { day, report: reportOf(rows), hours: barsByHour(events, day, timeZone) };
}
