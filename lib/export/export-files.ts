import type { Translate } from '../i18n/translate';
import type { Cell, ColumnType } from './column';
import { writeCsv } from './csv';
import type { Export, ExportFile, ExportInput, Table } from './export';
import type { ExportLevel } from './export-level';
import { writeJson } from './json';
import { cellsOf, type Preview } from './preview';
import type { Sheet } from './xlsx/sheet-xml';
import { writeXlsx } from './xlsx/write-xlsx';

/** What is known of an export before its files are written. */
type Told = Omit<Export, 'files' | 'problem'>;

/** Version of the shape of a JSON export; `lib/export/read-export` reads it. */
export const EXPORT_FORMAT = 2;

const NAMES: Record<ExportLevel, string> = {
  cells: 'for-lead',
  day: 'days-own-use',
  conversation: 'conversations-own-use',
  event: 'events-own-use',
};

function fileName(level: ExportLevel, { from, to }: Preview, end: string): string {
  const days = from === null || to === null ? 'empty' : `${from}_${to}`;
  return `attune-${NAMES[level]}-${days}${end}`;
}

const DICTIONARY_HEADER = ['name', 'path', 'type', 'unit', 'meaning', 'formula'] as const;

/** Who may see the file, then every column, then every formula. */
function meaningsOf({ audience, dictionary, formulas }: Told, t: Translate): Cell[][] {
  return [
    ['audience', '', '', '', t(`export.who_${audience}`), ''],
    ...dictionary.map(({ name, path, type, unit, meaning }) => [
      name,
      path,
      type,
      unit,
      meaning,
      '',
    ]),
    ...formulas.map(({ name, formula, meaning }) => [name, '', 'formula', '', meaning, formula]),
  ];
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}

/** A sheet of the table and one of its dictionary. */
function sheetsOf<Row>({ columns, source }: Table<Row>, told: Told, t: Translate): Sheet[] {
  const type: ColumnType = 'text';
  return [
    { name: t(`export.level_${told.level}`), columns, slices: cellsOf(columns, source) },
    {
      name: t('export.dictionary'),
      columns: DICTIONARY_HEADER.map((name) => ({ name, type })),
      slices: once(meaningsOf(told, t)),
    },
  ];
}

/** What stands before the rows of a JSON export. */
function headOf(told: Told, { madeAt, timeZone, t }: ExportInput): object {
  const { level, audience, careMode, preview, dictionary, formulas } = told;
  const { from, to, rows } = preview;
  return {
    ...{ app: 'Attune', format: EXPORT_FORMAT, level, audience, note: t(`export.who_${audience}`) },
    ...{ careMode, madeAt, timeZone, from, to, count: rows, dictionary, formulas },
  };
}

/** The files of a table in the format that was asked for. */
export function filesOf<Row>(table: Table<Row>, told: Told, input: ExportInput): ExportFile[] {
  const { level, preview } = told;
  const { source, asJson } = table;
  function file(end: string, mime: string, chunks: ExportFile['chunks']): ExportFile {
    return { name: fileName(level, preview, end), mime, chunks };
  }
  async function* jsonRows() {
    for await (const rows of source.slices()) yield rows.map(asJson);
  }
  if (input.format === 'json') {
    return [file('.json', 'application/json', () => writeJson(headOf(told, input), jsonRows()))];
  }
  if (input.format === 'xlsx') {
    const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return [file('.xlsx', mime, () => writeXlsx(sheetsOf(table, told, input.t)))];
  }
  const mime = 'text/csv;charset=utf-8';
  return [
    file('.csv', mime, () => writeCsv(preview.columns, preview.slices())),
    file('-dictionary.csv', mime, () =>
      writeCsv(DICTIONARY_HEADER, once(meaningsOf(told, input.t))),
    ),
  ];
}
