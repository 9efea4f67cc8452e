import { type CsvTable, csvRows } from './csv-rows';
import { guessMapping, type KpiKind, type KpiMapping } from './kpi-columns';

/** One value of an imported file. The ticket is as the file has it; it is hashed before it is kept. */
export interface KpiRow {
  line: number;
  ticket: string | null;
  /** YYYY-MM-DD. */
  day: string | null;
  kind: KpiKind;
  column: string;
  value: number;
}

/** A cell or line that was left out. */
export interface KpiError {
  line: number;
  /** Empty where the whole line is meant. */
  column: string;
  reason:
    | 'no_number'
    | 'out_of_range'
    | 'no_day'
    | 'no_key'
    | 'no_column'
    | 'empty'
    | 'broken_quote';
}

export interface KpiRead {
  rows: KpiRow[];
  errors: KpiError[];
  lines: number;
}

/** An imported file of numbers. */
export interface KpiFile {
  name: string;
  text: string;
}

/** What was read of one file. */
export interface NamedKpi extends KpiRead {
  name: string;
}

/** Smallest and greatest value a kind can have. */
const RANGES: Record<KpiKind, readonly [number, number]> = {
  csat: [1, 5],
  understood: [1, 5],
  nps: [0, 10],
  ces: [1, 7],
  churned: [0, 1],
  number: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
};

const YES = /^(yes|true|ja|y)$/i;
const NO = /^(no|false|nein|n)$/i;

function numberOf(text: string, kind: KpiKind): number {
  if (kind === 'churned' && YES.test(text)) return 1;
  if (kind === 'churned' && NO.test(text)) return 0;
  // "4,5" is a number where a comma parts the decimals; "1,234" could be either and is refused.
  const plain = /^-?\d+,\d{1,2}$/.test(text) ? text.replace(',', '.') : text;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

function dayFrom(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

/** A day as people write it; a time after it is ignored. Null where it is none. */
export function toDay(text: string, order: KpiMapping['dayOrder']): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return dayFrom(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  const other = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?: .*)?$/.exec(text);
  if (!other) return null;
  const [, first = '', second = '', year = ''] = other;
  return order === 'dmy' ? dayFrom(year, second, first) : dayFrom(year, first, second);
}

/**
 * The values of a CSV file of numbers from elsewhere, by a mapping. What cannot be read is named by line
 * and column and left out; the rest is kept. An empty cell is no error: nobody answered.
 */
export function readKpi(table: CsvTable, mapping: KpiMapping): KpiRead {
  if (!table.ok) {
    return { rows: [], errors: [{ line: table.line, column: '', reason: table.reason }], lines: 0 };
  }
  const { header } = table;
  const wanted = [mapping.ticket, mapping.day, ...mapping.values.map(({ column }) => column)];
  const absent = wanted.filter((name) => name !== null && !header.includes(name));
  const errors: KpiError[] = absent.map((column) => ({
    line: 1,
    column: column ?? '',
    reason: 'no_column',
  }));
  const rows: KpiRow[] = [];
  for (const { line, cells } of table.rows) {
    const cell = (name: string | null) =>
      name === null ? '' : (cells[header.indexOf(name)] ?? '').trim();
    const ticket = cell(mapping.ticket) || null;
    const written = cell(mapping.day);
    const day = toDay(written, mapping.dayOrder);
    if (written !== '' && day === null)
      errors.push({ line, column: mapping.day ?? '', reason: 'no_day' });
    if (ticket === null && day === null) {
      errors.push({ line, column: '', reason: 'no_key' });
      continue;
    }
    for (const { column, kind } of mapping.values) {
      const told = cell(column);
      if (told === '') continue;
      const value = numberOf(told, kind);
      const [least, most] = RANGES[kind];
      if (Number.isNaN(value)) errors.push({ line, column, reason: 'no_number' });
      else if (value < least || value > most) errors.push({ line, column, reason: 'out_of_range' });
      else rows.push({ line, ticket, day, kind, column, value });
    }
  }
  return { rows, errors, lines: table.rows.length };
}

/** The values of a file by the mapping that its header suggests. */
export function readKpiFile({ name, text }: KpiFile): NamedKpi {
  const table = csvRows(text);
  return { name, ...readKpi(table, guessMapping(table.ok ? table.header : [])) };
}
