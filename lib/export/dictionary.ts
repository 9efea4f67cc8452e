import type { Translate } from '../i18n/translate';
import type { Column, ColumnType } from './column';

/** What one column means. */
export interface DictionaryEntry {
  name: string;
  path: string;
  type: ColumnType;
  unit: string;
  meaning: string;
}

/** The data dictionary of a table: an entry for every column, in its order, in the language of `t`. */
export function dictionaryOf<Row>(
  columns: readonly Column<Row>[],
  t: Translate,
): DictionaryEntry[] {
  return columns.map(({ name, path, type, unit, meaning }) => ({
    ...{ name, path, type, unit },
    meaning: meaning(t),
  }));
}
