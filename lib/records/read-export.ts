import type { ExportInput, ExportLevel } from '../export/build-export';
import { shiftDay } from '../reports/period';
import { eventsBetween, rollUpsBetween } from './read-events';
import type { RecordsDb } from './schema';

/** Days YYYY-MM-DD, both included; null: everything that is stored. */
export type DaySpan = { from: string; to: string } | null;

/** The rows for an export of some days; only those of the level are read. */
export async function readExport(
  db: RecordsDb,
  level: ExportLevel,
  span: DaySpan,
  dayOf: (at: string) => string,
): Promise<Pick<ExportInput, 'events' | 'rollups'>> {
  if (level === 'day') {
    const rollups = span
      ? await rollUpsBetween(db, span.from, span.to)
      : await db.rollups.orderBy('key').toArray();
    return { events: [], rollups };
  }
  if (!span) return { events: await db.events.orderBy('seq').toArray(), rollups: [] };
  // Local days reach into the days of UTC beside them.
  const range = { from: shiftDay(span.from, -1), to: shiftDay(span.to, 2) };
  const near = await eventsBetween(db, range);
  const events = near.filter(({ at }) => dayOf(at) >= span.from && dayOf(at) <= span.to);
  return { events, rollups: [] };
}
