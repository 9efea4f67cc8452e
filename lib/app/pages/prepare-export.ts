import { createLocalTime } from '../../events/local-day';
import {
  buildExport,
  type Export,
  type ExportFormat,
  type ExportLevel,
} from '../../export/build-export';
import type { Translate } from '../../i18n/translate';
import { allEvents, rollUpsBetween } from '../../records/read-events';
import type { RecordsDb } from '../../records/schema';
import { firstDay, type Period } from '../../reports/period';
import type { OpenRecords } from './use-dashboard';

/** What an export holds: the period on screen, or all that is stored. */
export interface Wanted {
  level: ExportLevel;
  format: ExportFormat;
  span: 'shown' | 'all';
}

const FIRST = '0000-00-00';
const LAST = '9999-99-99';

async function eventsIn(db: RecordsDb, from: string, to: string, timeZone: string) {
  const localTime = createLocalTime(timeZone);
  const found = [];
  for await (const event of allEvents(db)) {
    const { day } = localTime(event.at);
    if (day >= from && day <= to) found.push(event);
  }
  return found;
}

/** Builds the files of an export; nothing is saved. */
export async function prepareExport(
  { db, timeZone }: OpenRecords,
  { level, format, span }: Wanted,
  period: Period,
  t: Translate,
): Promise<Export> {
  const [from, to] = span === 'all' ? [FIRST, LAST] : [firstDay(period), period.to];
  return buildExport({
    level,
    format,
    events: level === 'event' ? await eventsIn(db, from, to, timeZone) : [],
    rollups: level === 'day' ? await rollUpsBetween(db, from, to) : [],
    timeZone,
    madeAt: new Date().toISOString(),
    t,
  });
}
