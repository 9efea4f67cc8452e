import type { AttuneEvent } from '../events/event';
import type { RollUp } from '../events/roll-up';
import { factsOf } from '../reports/facts-of';
import { sharedCells } from '../reports/shared-cells';
import { conversationRows } from './conversation-row';
import type { ExportData } from './export';
import type { ExportLevel } from './export-level';
import { sourceOf } from './source';

/** Daily totals as rows. */
export function dayData(rows: readonly RollUp[]): ExportData {
  return { level: 'day', source: sourceOf(rows, ({ day }) => [day, day]) };
}

/** Daily totals of a period (YYYY-MM-DD, both included) as cells that can be passed on. */
export function cellData(rows: readonly RollUp[], from: string, to: string): ExportData {
  const shared = sharedCells(rows, from, to);
  const cells = shared.ok ? shared.cells : [];
  return {
    level: 'cells',
    source: sourceOf(cells, (cell) => [cell.from, cell.to]),
    few: shared.ok || rows.length === 0 ? null : shared.opportunities,
  };
}

/** The rows of a level from what is in memory already; `dayOf` gives the local day of a time. */
export function exportDataOf(
  level: ExportLevel,
  events: readonly AttuneEvent[],
  rows: readonly RollUp[],
  dayOf: (at: string) => string,
): ExportData {
  if (level === 'day') return dayData(rows);
  if (level === 'cells') {
    const days = rows.map(({ day }) => day).sort();
    return cellData(rows, days[0] ?? '', days.at(-1) ?? '');
  }
  if (level === 'event') {
    return { level, source: sourceOf(events, ({ at }) => [dayOf(at), dayOf(at)]) };
  }
  const { conversations, opportunities } = factsOf(events, dayOf);
  const all = conversationRows(conversations, opportunities, 1);
  return { level, source: sourceOf(all, ({ day }) => [day, day]) };
}
