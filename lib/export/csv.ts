import type { Cell } from './column';

/** Excel reads a file without it in the language of the system. */
const BOM = '\u{feff}';
const END = '\r\n';

/**
 * Beginnings that a spreadsheet takes for a formula, in their full-width forms too and behind white
 * space or signs that are not seen; and the apostrophe itself, so that it can be taken away again.
 */
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}]|[\t\r\n'])/u;

/** A text as it may stand in a cell: what could be a formula has an apostrophe before it. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** One cell; numbers and booleans are written plain, null is empty. */
function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = guardCell(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

function writeRow(cells: readonly Cell[]): string {
  return cells.map(writeCell).join(',') + END;
}

/** A table as CSV (RFC 4180, UTF-8 with byte order mark, CRLF) in pieces: one for its head, one a slice. */
export async function* writeCsv(
  header: readonly string[],
  slices: AsyncIterable<readonly (readonly Cell[])[]>,
): AsyncGenerator<string> {
  yield BOM + writeRow(header);
  for await (const rows of slices) yield rows.map(writeRow).join('');
}
