import type { AttuneEvent } from '../events/event';
import type { RollUp } from '../events/roll-up';
import type { Translate } from '../i18n/translate';
import type { Column } from './column';
import { writeCsv } from './csv';
import { DAY_COLUMNS } from './day-columns';
import { type DictionaryEntry, dictionaryOf } from './dictionary';
import { EVENT_COLUMNS } from './event-columns';
import { writeJson } from './json';
import { type Preview, previewOf } from './preview';
import type { Sheet } from './xlsx/sheet-xml';
import { writeXlsx } from './xlsx/write-xlsx';

export type ExportLevel = 'day' | 'event';
export type ExportFormat = 'csv' | 'xlsx' | 'json';

/** A file to save. It comes in pieces, anew at every call, so that a Blob can be made of them. */
export interface ExportFile {
  name: string;
  mime: string;
  chunks: () => Iterable<string | Uint8Array<ArrayBuffer>>;
}

export interface ExportInput {
  level: ExportLevel;
  format: ExportFormat;
  /** By number; used at level `event`. */
  events: readonly AttuneEvent[];
  /** By day; used at level `day`. */
  rollups: readonly RollUp[];
  /** IANA zone in which days were counted. */
  timeZone: string;
  /** ISO 8601. */
  madeAt: string;
  t: Translate;
}

export interface Export {
  files: ExportFile[];
  preview: Preview;
  dictionary: DictionaryEntry[];
}

interface TableOf<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  dayOf: (row: Row) => string;
  /** A row as the JSON export has it. */
  asJson: (row: Row) => unknown;
}

function fileName(level: ExportLevel, { from, to }: Preview, end: string): string {
  const days = from === null || to === null ? 'empty' : `${from}_${to}`;
  return `attune-${level === 'day' ? 'days' : 'events'}-${days}${end}`;
}

function* cellsOf<Row>({ columns, rows }: TableOf<Row>) {
  for (const row of rows) yield columns.map(({ value }) => value(row));
}

function* jsonRows<Row>({ rows, asJson }: TableOf<Row>) {
  for (const row of rows) yield asJson(row);
}

const DICTIONARY_HEADER = ['name', 'path', 'type', 'unit', 'meaning'] as const;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A sheet of the table and one of its dictionary. */
function sheetsOf<Row>(
  table: TableOf<Row>,
  level: ExportLevel,
  meanings: readonly (readonly string[])[],
  t: Translate,
): Sheet[] {
  const asText = DICTIONARY_HEADER.map((name) => ({ name, type: 'text' as const }));
  return [
    { name: t(`export.level_${level}`), columns: table.columns, rows: cellsOf(table) },
    { name: t('export.dictionary'), columns: asText, rows: meanings },
  ];
}

function build<Row>(table: TableOf<Row>, input: ExportInput): Export {
  const { level, format, madeAt, timeZone, t } = input;
  const preview = previewOf(table.columns, table.rows, table.dayOf);
  const dictionary = dictionaryOf(table.columns, t);
  const { from, to, rows } = preview;
  if (format === 'json') {
    const head = { app: 'Attune', format: 1, level, madeAt, timeZone, from, to, count: rows };
    const file: ExportFile = {
      name: fileName(level, preview, '.json'),
      mime: 'application/json',
      chunks: () => writeJson({ ...head, dictionary }, jsonRows(table)),
    };
    return { files: [file], preview, dictionary };
  }
  const meanings = dictionary.map((entry) => DICTIONARY_HEADER.map((name) => entry[name]));
  if (format === 'xlsx') {
    const file: ExportFile = {
      name: fileName(level, preview, '.xlsx'),
      mime: XLSX,
      chunks: () => writeXlsx(sheetsOf(table, level, meanings, t)),
    };
    return { files: [file], preview, dictionary };
  }
  const mime = 'text/csv;charset=utf-8';
  return {
    preview,
    dictionary,
    files: [
      {
        name: fileName(level, preview, '.csv'),
        mime,
        chunks: () => writeCsv(preview.columns, cellsOf(table)),
      },
      {
        name: fileName(level, preview, '-dictionary.csv'),
        mime,
        chunks: () => writeCsv(DICTIONARY_HEADER, meanings),
      },
    ],
  };
}

/**
 * Files of the daily totals or of the single events, with what they hold. A CSV comes with its data
 * dictionary beside it; a JSON has it inside, and its events are as they are stored, so that the
 * chain can be checked from the file.
 */
export function buildExport(input: ExportInput): Export {
  if (input.level === 'event') {
    const { events: rows } = input;
    return build(
      { columns: EVENT_COLUMNS, rows, dayOf: ({ at }) => at, asJson: (event) => event },
      input,
    );
  }
  const { rollups: rows } = input;
  return build<RollUp>(
    {
      ...{ columns: DAY_COLUMNS, rows, dayOf: ({ day }) => day },
      asJson: (row) => Object.fromEntries(DAY_COLUMNS.map(({ name, value }) => [name, value(row)])),
    },
    input,
  );
}
