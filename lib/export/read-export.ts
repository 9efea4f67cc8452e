import * as v from 'valibot';
import {
  COUNT_KEYS,
  type Counts,
  type RollUp,
  rollUpKey,
  UNKNOWN_SITUATION,
} from '../events/roll-up';
import { CHANNELS, SITE_IDS } from '../events/vocabulary';
import { SITUATIONS } from '../reading/labels';
import { csvRows } from '../reports/csv-rows';
import { LEAST_OPPORTUNITIES, type SharedCell } from '../reports/shared-cells';
import { scaleOf } from './count-columns';

/** What is wrong with a file, and on which line of it (1 = the first); of a JSON the number of the row. */
export interface ReadError {
  line: number;
  /** The column; null: the file or the row as a whole. */
  column: string | null;
  reason: 'not_ours' | 'broken' | 'not_for_merging' | 'missing' | 'wrong' | 'twice' | 'too_small';
}

export type ReadExport =
  | { ok: true; level: 'day'; rows: RollUp[] }
  | { ok: true; level: 'cells'; rows: SharedCell[] }
  | { ok: false; errors: ReadError[] };

/** A row by the names of its columns, and where it stands. */
interface NamedRow {
  line: number;
  cells: ReadonlyMap<string, unknown>;
}

const MOST_ERRORS = 20;

const day = v.pipe(v.string(), v.isoDate());
const situation = v.picklist([...SITUATIONS, UNKNOWN_SITUATION]);
const site = v.picklist(SITE_IDS);
const OF_DAY = { day, site, channel: v.picklist(CHANNELS), situation } as const;
const OF_CELL = {
  span: v.picklist(['day', 'week', 'month', 'period']),
  from: day,
  to: day,
  site: v.picklist([...SITE_IDS, 'all']),
  situation: v.picklist([...SITUATIONS, UNKNOWN_SITUATION, 'several']),
} as const;

function failed(line: number, reason: ReadError['reason']): ReadExport {
  return { ok: false, errors: [{ line, column: null, reason }] };
}

/** A count as it is stored, from a cell in its unit; null where it is none. Sums alone go below 0. */
function countIn(key: (typeof COUNT_KEYS)[number], cell: unknown): number | null {
  const isNumber = typeof cell === 'number' || (typeof cell === 'string' && cell.trim() !== '');
  const value = isNumber ? Number(cell) : Number.NaN;
  const scaled = value * scaleOf(key);
  const count = Math.round(scaled);
  // A product of doubles is off by its last digits.
  const isWhole = Math.abs(scaled - count) <= Math.abs(scaled) * 1e-9 + 1e-6;
  if (!Number.isSafeInteger(count) || !isWhole) return null;
  return count < 0 && !key.endsWith('_sum') ? null : count;
}

/** The counts of a row; columns that are not there are 0, as care mode leaves some out. */
function countsOf({ line, cells }: NamedRow, errors: ReadError[]): Counts {
  const counts: Counts = {};
  for (const key of COUNT_KEYS) {
    if (!cells.has(key)) continue;
    const count = countIn(key, cells.get(key));
    if (count === null) errors.push({ line, column: key, reason: 'wrong' });
    else if (count !== 0) counts[key] = count;
  }
  return counts;
}

function placeOf<const T extends v.ObjectEntries>(
  entries: T,
  { line, cells }: NamedRow,
  errors: ReadError[],
): v.InferOutput<v.ObjectSchema<T, undefined>> | null {
  const named = Object.fromEntries(Object.keys(entries).map((name) => [name, cells.get(name)]));
  const parsed = v.safeParse(v.object(entries), named);
  if (parsed.success) return parsed.output;
  for (const issue of parsed.issues) {
    const column = v.getDotPath(issue);
    const isMissing = column !== null && cells.get(column) === undefined;
    errors.push({ line, column, reason: isMissing ? 'missing' : 'wrong' });
  }
  return null;
}

function dayRow(row: NamedRow, errors: ReadError[]): RollUp | null {
  const read = placeOf(OF_DAY, row, errors);
  const counts = countsOf(row, errors);
  if (!read) return null;
  const known = read.situation === UNKNOWN_SITUATION ? null : read.situation;
  const place = { ...read, situation: known };
  return { key: rollUpKey(place), ...place, counts };
}

function cellRow(row: NamedRow, errors: ReadError[]): SharedCell | null {
  const place = placeOf(OF_CELL, row, errors);
  const counts = countsOf(row, errors);
  if (!place) return null;
  const wrong = { line: row.line, column: 'opportunities' };
  if (place.to < place.from) errors.push({ ...wrong, column: 'to', reason: 'wrong' });
  if ((counts.opportunities ?? 0) < LEAST_OPPORTUNITIES) {
    errors.push({ ...wrong, reason: 'too_small' });
  }
  return { ...place, counts };
}

function keyOfCell({ span, from, to, site, situation }: SharedCell): string {
  return [span, from, to, site, situation].join('|');
}

/** Reads every row; one that stands for the same place as another is an error. */
function readRows<T>(
  rows: readonly NamedRow[],
  read: (row: NamedRow, errors: ReadError[]) => T | null,
  keyOf: (row: T) => string,
): { ok: true; rows: T[] } | { ok: false; errors: ReadError[] } {
  const errors: ReadError[] = [];
  const byKey = new Map<string, T>();
  for (const row of rows) {
    if (errors.length >= MOST_ERRORS) break;
    const done = read(row, errors);
    if (done === null) continue;
    if (byKey.has(keyOf(done))) errors.push({ line: row.line, column: null, reason: 'twice' });
    byKey.set(keyOf(done), done);
  }
  if (errors.length > 0) return { ok: false, errors: errors.slice(0, MOST_ERRORS) };
  return { ok: true, rows: [...byKey.values()] };
}

function readLevel(level: 'day' | 'cells', rows: readonly NamedRow[]): ReadExport {
  if (level === 'day') {
    const read = readRows(rows, dayRow, ({ key }) => key);
    return read.ok ? { ok: true, level, rows: read.rows } : read;
  }
  const read = readRows(rows, cellRow, keyOfCell);
  return read.ok ? { ok: true, level, rows: read.rows } : read;
}

const jsonFile = v.object({
  app: v.literal('Attune'),
  format: v.literal(2),
  level: v.string(),
  rows: v.array(v.record(v.string(), v.unknown())),
});

function readJson(text: string): ReadExport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed(1, 'broken');
  }
  const parsed = v.safeParse(jsonFile, value);
  if (!parsed.success) return failed(1, 'not_ours');
  const { level, rows } = parsed.output;
  if (level !== 'day' && level !== 'cells') return failed(1, 'not_for_merging');
  const named = rows.map((row, at) => ({ line: at + 1, cells: new Map(Object.entries(row)) }));
  return readLevel(level, named);
}

function readCsv(text: string): ReadExport {
  const table = csvRows(text);
  if (!table.ok) return failed(table.line, table.reason === 'empty' ? 'not_ours' : 'broken');
  const { header } = table;
  if (!header.includes('opportunities')) return failed(1, 'not_ours');
  const level = header.includes('span') ? 'cells' : 'day';
  if (level === 'day' && !header.includes('channel')) return failed(1, 'not_ours');
  if (header.includes('number')) return failed(1, 'not_for_merging');
  const named = table.rows.map(({ line, cells }) => ({
    line,
    cells: new Map(header.map((name, at) => [name, cells[at]])),
  }));
  return readLevel(level, named);
}

/**
 * Reads an exported file (JSON or CSV) of daily totals or of cells back into what it was made of. Counts
 * come back exactly; columns that the file leaves out are 0. At most 20 errors are told, by line.
 */
export function readExportFile(text: string): ReadExport {
  return /^\uFEFF?\s*[{[]/.test(text) ? readJson(text) : readCsv(text);
}
