import type { Translate } from '../i18n/translate';

export type Cell = string | number | boolean | null;

export type ColumnType = 'text' | 'id' | 'integer' | 'number' | 'boolean' | 'time' | 'date';

/** One column of a table of an export, with what a reader of the file must know of it. */
export interface Column<Row> {
  name: string;
  /** Where the value stands in the JSON export. */
  path: string;
  type: ColumnType;
  /** E.g. "0..1", "seconds"; empty where there is none. */
  unit: string;
  meaning: (t: Translate) => string;
  value: (row: Row) => Cell;
}
