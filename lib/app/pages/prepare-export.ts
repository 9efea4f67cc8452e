import { createLocalTime } from '../../events/local-day';
import { buildExport } from '../../export/build-export';
import type { Export, ExportFormat } from '../../export/export';
import type { ExportLevel } from '../../export/export-level';
import type { Translate } from '../../i18n/translate';
import { readExport } from '../../records/read-export';
import { firstDay, type Period } from '../../reports/period';
import type { OpenRecords } from './use-dashboard';

/** What an export holds: the period on screen, or all that is stored. */
export interface Wanted {
  level: ExportLevel;
  format: ExportFormat;
  span: 'shown' | 'all';
  /** Leaves handling times and counts of closed tickets out (product.md S21). */
  careMode: boolean;
}

/** Builds the files of an export; nothing is saved. */
export async function prepareExport(
  { db, timeZone }: OpenRecords,
  { level, format, span, careMode }: Wanted,
  period: Period,
  t: Translate,
): Promise<Export> {
  const localTime = createLocalTime(timeZone);
  const days = span === 'all' ? null : { from: firstDay(period), to: period.to };
  const data = await readExport(db, level, days, (at) => localTime(at).day);
  return buildExport({ data, format, careMode, timeZone, madeAt: new Date().toISOString(), t });
}
