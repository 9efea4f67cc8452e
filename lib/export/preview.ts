import type { Cell, Column } from './column';
import type { Source } from './source';

/** What a file will hold, shown before it is saved. */
export interface Preview {
  rows: number;
  columns: readonly string[];
  /** First and last day of the rows (YYYY-MM-DD), null where there are none. */
  from: string | null;
  to: string | null;
  /** Every row as it stands in the file, from the first on. */
  slices: () => AsyncIterable<Cell[][]>;
}

/** The cells of rows, slice by slice. */
export async function* cellsOf<Row>(
  columns: readonly Column<Row>[],
  { slices }: Source<Row>,
): AsyncGenerator<Cell[][]> {
  for await (const rows of slices()) {
    yield rows.map((row) => columns.map(({ value }) => value(row)));
  }
}

/** The preview of the rows of a source. */
export function previewOf<Row>(columns: readonly Column<Row>[], source: Source<Row>): Preview {
  const { count, from, to } = source;
  return {
    rows: count,
    columns: columns.map(({ name }) => name),
    from,
    to,
    slices: () => cellsOf(columns, source),
  };
}
