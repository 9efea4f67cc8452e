import type { TextKey } from '../i18n/translate';
import type { SharedCell } from '../reports/shared-cells';
import type { Column, ColumnType } from './column';
import { countColumns } from './count-columns';

type CellColumn = Column<SharedCell>;

function place(
  name: 'span' | 'from' | 'to' | 'site' | 'situation',
  type: ColumnType,
  key: TextKey,
): CellColumn {
  const shared = { name, path: name, type, unit: '' };
  return { ...shared, meaning: (t) => t(key), value: (row) => row[name] };
}

/** The columns of a file for others: one row a cell of at least 5 opportunities. */
export function cellColumns(careMode: boolean): CellColumn[] {
  return [
    place('span', 'text', 'column.cell_span'),
    place('from', 'date', 'column.cell_from'),
    place('to', 'date', 'column.cell_to'),
    place('site', 'text', 'column.cell_site'),
    place('situation', 'text', 'column.cell_situation'),
    ...countColumns<SharedCell>(careMode),
  ];
}
