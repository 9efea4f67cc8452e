/** The rows of an export, read in slices when they are needed: a long table is never in memory as a whole. */
export interface Source<Row> {
  /** How many rows there are. */
  count: number;
  /** First and last day of the rows (YYYY-MM-DD), null where there are none. */
  from: string | null;
  to: string | null;
  /** The same rows in the same order at every call. */
  slices: () => AsyncIterable<readonly Row[]>;
}

const ROWS_A_SLICE = 500;

/** A source of rows that are in memory already; `daysOf` gives the first and the last day of a row. */
export function sourceOf<Row>(
  rows: readonly Row[],
  daysOf: (row: Row) => readonly [string, string],
): Source<Row> {
  let [from, to]: [string | null, string | null] = [null, null];
  for (const row of rows) {
    const [first, last] = daysOf(row);
    if (from === null || first < from) from = first;
    if (to === null || last > to) to = last;
  }
  async function* slices() {
    for (let at = 0; at < rows.length; at += ROWS_A_SLICE) {
      yield rows.slice(at, at + ROWS_A_SLICE);
    }
  }
  return { count: rows.length, from, to, slices };
}
