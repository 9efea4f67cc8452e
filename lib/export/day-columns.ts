import { type RollUp, UNKNOWN_SITUATION } from '../events/roll-up';
import type { Column, ColumnType } from './column';
import { countColumns, totalsKey } from './count-columns';

type DayColumn = Column<RollUp>;

function place(name: 'day' | 'site' | 'channel' | 'situation', type: ColumnType): DayColumn {
  const key = totalsKey(name);
  return {
    ...{ name, path: name, type, unit: '' },
    meaning: (t) => t(key),
    value: (row) => row[name] ?? UNKNOWN_SITUATION,
  };
}

/** The columns of a table of daily totals: one row a day, site, channel and situation. */
export function dayColumns(careMode: boolean): DayColumn[] {
  return [
    place('day', 'date'),
    place('site', 'text'),
    place('channel', 'text'),
    place('situation', 'text'),
    ...countColumns<RollUp>(careMode),
  ];
}

/** All of them. */
export const DAY_COLUMNS: readonly DayColumn[] = dayColumns(false);
