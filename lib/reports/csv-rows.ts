/** A row of a CSV file with the number of the line it begins on (1 = the first). */
export interface CsvRow {
  line: number;
  cells: string[];
}

export type CsvTable =
  | { ok: true; header: string[]; rows: CsvRow[] }
  /** `line`: where a quote is never closed, or stands inside a cell; 1 where there is no header. */
  | { ok: false; reason: 'empty' | 'broken_quote'; line: number };

const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter that the first line has most of, outside of quotes. */
function delimiterOf(text: string): string {
  const first = /^(?:[^"\n\r]|"(?:[^"]|"")*")*/.exec(text)?.[0] ?? '';
  const bare = first.replaceAll(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function isBlank({ cells }: CsvRow): boolean {
  return cells.length === 1 && cells[0]?.trim() === '';
}

/**
 * Rows of a CSV text (RFC 4180; also semicolons and tabs, a byte order mark, any line ends). Quoted
 * cells may hold line breaks. Blank lines are skipped; short rows are as they are. Linear in the text.
 */
export function csvRows(source: string): CsvTable {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const delimiter = delimiterOf(text);
  // A cell: quoted or bare, then what ends it.
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${delimiter}\\n\\r][^${delimiter}\\n\\r]*)|)(${delimiter}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  const rows: CsvRow[] = [];
  let row: CsvRow = { line: 1, cells: [] };
  let line = 1;
  while (cell.lastIndex < text.length || row.cells.length > 0) {
    const found = cell.exec(text);
    if (!found) return { ok: false, reason: 'broken_quote', line };
    const [whole, quoted, bare = '', end] = found;
    row.cells.push(quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"'));
    line += whole.split(/\r\n|\n|\r/).length - 1;
    if (end === delimiter) continue;
    if (!isBlank(row)) rows.push(row);
    row = { line, cells: [] };
    if (end === '') break;
  }
  const [header, ...rest] = rows;
  if (!header) return { ok: false, reason: 'empty', line: 1 };
  return { ok: true, header: header.cells, rows: rest };
}
