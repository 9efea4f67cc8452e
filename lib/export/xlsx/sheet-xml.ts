import type { Cell, ColumnType } from '../column';

/** One sheet: its name, typed columns, and rows of cells in their order. */
export interface Sheet {
  name: string;
  columns: readonly { name: string; type: ColumnType }[];
  slices: AsyncIterable<readonly (readonly Cell[])[]>;
}

/** Rows of data that a sheet can hold below its head (ECMA-376: 1,048,576 rows in all). */
export const MOST_ROWS = 1_048_575;

/** Index of each cell format in `styles.xml`. */
export const STYLE = { plain: 0, head: 1, date: 2, time: 3, integer: 4 } as const;

/** Days from Excel's day 0 to 1970-01-01, its invented 29 February 1900 included. */
const EPOCH_DAYS = 25_569;
const DAY_MS = 86_400_000;
/** Signs that XML 1.0 does not allow, even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text as XML text. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '\u{fffd}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An ISO 8601 date or time as Excel's day number; null where it is none. */
export function serialOf(iso: string): number | null {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : time / DAY_MS + EPOCH_DAYS;
}

/** Text stands as an inline string: a cell that says its type is never taken for a formula. */
function textCell(text: string, style: number): string {
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function cellXml(cell: Cell | undefined, type: ColumnType): string {
  if (cell === null || cell === undefined) return '<c/>';
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return '<c/>';
    return `<c s="${type === 'integer' ? STYLE.integer : STYLE.plain}"><v>${cell}</v></c>`;
  }
  const serial = type === 'date' || type === 'time' ? serialOf(cell) : null;
  if (serial !== null) return `<c s="${STYLE[type as 'date' | 'time']}"><v>${serial}</v></c>`;
  return textCell(cell, STYLE.plain);
}

function rowXml(cells: readonly Cell[], types: readonly ColumnType[]): string {
  let xml = '<row>';
  for (const [at, type] of types.entries()) xml += cellXml(cells[at], type);
  return `${xml}</row>`;
}

/** The XML of a sheet in pieces; its first row is frozen and filterable. */
export async function* sheetXml({ columns, slices }: Sheet): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" ' +
    'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>' +
    `<row>${columns.map(({ name }) => textCell(name, STYLE.head)).join('')}</row>`;
  const types = columns.map(({ type }) => type);
  for await (const rows of slices) yield rows.map((row) => rowXml(row, types)).join('');
  yield '</sheetData></worksheet>';
}
