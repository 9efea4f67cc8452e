import { createLocalTime } from '../../events/local-day';
import {
  buildExport,
  type Export,
  type ExportFormat,
  type ExportLevel,
} from '../../export/build-export';
import type { Translate } from '../../i18n/translate';
import { readExport } from '../../records/read-export';
import { firstDay, type Period } from '../../reports/period';
import type { OpenRecords } from './use-dashboard';

/** What an export holds: the period on screen, or all that is stored. */
export interface Wanted {
  level: ExportLevel;
  format: ExportFormat;
  span: 'shown' | 'all';
}

/** Builds the files of an export; nothing is saved. */
export async function prepareExport(
  { db, timeZone }: OpenRecords,
  { level, format, span }: Wanted,
  period: Period,
  t: Translate,
): Promise<Export> {
  const localTime = createLocalTime(timeZone);
  const days = span === 'all' ? null : { from: firstDay(period), to: period.to };
  const rows = await readExport(db, level, days, (at) => localTime(at).day);
  return buildExport({ ...rows, level, format, timeZone, madeAt: new Date().toISOString(), t });
}
