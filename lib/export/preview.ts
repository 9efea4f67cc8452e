import type { Cell, Column } from './column';

/** What a file will hold, shown before it is saved. */
export interface Preview {
  rows: number;
  columns: readonly string[];
  /** First and last day of the rows (YYYY-MM-DD), null where there are none. */
  from: string | null;
  to: string | null;
  /** The first five rows, as they stand in the file. */
  sample: Cell[][];
}

const SAMPLE = 5;

/** The preview of rows that are sorted by time; `dayOf` gives a row's day or time (ISO 8601). */
export function previewOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  dayOf: (row: Row) => string,
): Preview {
  const days = rows.map((row) => dayOf(row).slice(0, 10));
  const [from, to] = days.reduce<[string | null, string | null]>(
    ([first, last], day) => [
      first === null || day < first ? day : first,
      last === null || day > last ? day : last,
    ],
    [null, null],
  );
  const sample = rows.slice(0, SAMPLE).map((row) => columns.map(({ value }) => value(row)));
  return { rows: rows.length, columns: columns.map(({ name }) => name), from, to, sample };
}
