import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createTranslate } from '../i18n/translate';
import type { Column } from './column';
import type { ExportFormat, ExportInput } from './export';
import { filesOf } from './export-files';
import { previewOf } from './preview';
import { sourceOf } from './source';

interface Row {
  day: string;
  note: string;
}

const COLUMNS: readonly Column<Row>[] = (['day', 'note'] as const).map((name) => ({
  ...{ name, path: name, type: 'text', unit: '' },
  meaning: () => name,
  value: (row) => row[name],
}));
const SOURCE = sourceOf<Row>([{ day: '2026-03-02', note: '=1+1' }], ({ day }) => [day, day]);

function files(format: ExportFormat) {
  const told: Parameters<typeof filesOf>[1] = {
    ...{ level: 'cells', audience: 'lead', careMode: true, preview: previewOf(COLUMNS, SOURCE) },
    dictionary: [{ name: 'day', path: 'day', type: 'text', unit: '', meaning: 'The day.' }],
    formulas: [{ name: 'share', formula: 'a / b', meaning: 'A share.' }],
  };
  const input: ExportInput = {
    data: { level: 'cells', source: sourceOf([], () => ['', '']), few: null },
    ...{ format, careMode: true, timeZone: 'UTC', madeAt: '2026-03-09T00:00:00.000Z' },
    t: createTranslate('en'),
  };
  return filesOf({ columns: COLUMNS, source: SOURCE, asJson: (row) => row }, told, input);
}

async function bytesOf(chunks: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(parts));
}

test('the name says for whom it is and which days it holds', () => {
  expect(files('xlsx').map(({ name }) => name)).toEqual([
    'attune-for-lead-2026-03-02_2026-03-02.xlsx',
  ]);
});

test('a CSV has its dictionary beside it: who may see it, columns, formulas', async () => {
  const [table, dictionary] = files('csv');
  if (!table || !dictionary) throw new Error('two files were expected');
  const text = new TextDecoder('utf-8', { ignoreBOM: true });
  expect(text.decode(await bytesOf(table.chunks()))).toBe(
    "\u{feff}day,note\r\n2026-03-02,'=1+1\r\n",
  );
  const lines = text.decode(await bytesOf(dictionary.chunks())).split('\r\n');
  expect(lines[1]).toContain('Made to be passed on');
  expect(lines.slice(2, 4)).toEqual(['day,day,text,,The day.,', 'share,,formula,,A share.,a / b']);
});

test('a JSON has all of it before its rows, a workbook in a sheet of its own', async () => {
  const [json] = files('json');
  const [xlsx] = files('xlsx');
  if (!json || !xlsx) throw new Error('a file was expected');
  expect(JSON.parse(strFromU8(await bytesOf(json.chunks())))).toMatchObject({
    ...{ app: 'Attune', format: 2, level: 'cells', audience: 'lead', careMode: true, count: 1 },
    ...{ formulas: [{ formula: 'a / b' }], rows: [{ note: '=1+1' }] },
  });
  const parts = unzipSync(await bytesOf(xlsx.chunks()));
  const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  expect(sheet).toContain('Made to be passed on');
  expect(sheet).toContain('a / b');
});
