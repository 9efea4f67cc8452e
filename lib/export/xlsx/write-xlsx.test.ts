import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Cell } from '../column';
import { escapeXml, serialOf, sheetXml } from './sheet-xml';
import { writeXlsx } from './write-xlsx';

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

async function partsOf(chunks: AsyncIterable<Uint8Array>): Promise<Record<string, string>> {
  const bytes = await bytesOf(chunks);
  const parts = Object.entries(unzipSync(new Uint8Array(bytes)));
  return Object.fromEntries(parts.map(([path, data]) => [path, strFromU8(data)]));
}

const COLUMNS = [
  { name: 'day', type: 'date' },
  { name: 'n', type: 'integer' },
  { name: 'note', type: 'text' },
  { name: 'ok', type: 'boolean' },
] as const;

function sheet(rows: readonly (readonly Cell[])[]) {
  async function* slices() {
    yield rows;
  }
  return { name: 'Days', columns: COLUMNS, slices: slices() };
}

test('a workbook with types, a bold head and a sheet for each table', async () => {
  const parts = await partsOf(
    writeXlsx([
      sheet([['2026-11-24', 3, 'a & b', true]]),
      { ...sheet([]), name: 'What it means?' },
    ]),
  );
  expect(parts['xl/workbook.xml']).toContain(
    '<sheet name="What it means " sheetId="2" r:id="rId2"/>',
  );
  const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(xml).toContain('<c s="2"><v>46350</v></c><c s="4"><v>3</v></c>');
  expect(xml).toContain('<t xml:space="preserve">a &amp; b</t>');
  expect(xml).toContain('<c t="b"><v>1</v></c>');
  expect(parts['[Content_Types].xml']).toContain('sheet2.xml');
});

test('the same rows make the same file, and nothing is an empty cell', async () => {
  const once = () => writeXlsx([sheet([[null, Number.NaN, '', false]])]);
  expect((await bytesOf(once())).equals(await bytesOf(once()))).toBe(true);
  expect((await partsOf(once()))['xl/worksheets/sheet1.xml']).toContain('<row><c/><c/>');
});

test('no text becomes a formula, breaks the XML or changes', async () => {
  const start = fc.constantFrom('=', '+', '-', '@', '\t', '＝', '');
  await fc.assert(
    fc.asyncProperty(start, fc.string({ unit: 'binary' }), async (sign, rest) => {
      let xml = '';
      for await (const piece of sheetXml(sheet([[null, null, sign + rest, null]]))) xml += piece;
      expect(xml).not.toMatch(/<f[ >]/);
      expect(xml).toContain(`<is><t xml:space="preserve">${escapeXml(sign + rest)}</t></is>`);
      expect(escapeXml(sign + rest)).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
    }),
    { numRuns: 25 },
  );
});

test('days are counted as Excel counts them', () => {
  // Excel's documentation: 1 January 2008 is 39448, as 39,447 days after 1 January 1900.
  expect(serialOf('2008-01-01')).toBe(39_448);
  expect(serialOf('2026-11-24T12:00:00Z')).toBe(46_350.5);
  expect(serialOf('soon')).toBeNull();
});

test('a long table comes in pieces', async () => {
  async function* slices() {
    for (let n = 0; n < 20_000; n += 500) {
      yield Array.from({ length: 500 }, (_, at): Cell[] => ['2026-11-24', n + at, `row ${n + at}`]);
    }
  }
  let chunks = 0;
  async function* counted() {
    for await (const chunk of writeXlsx([{ ...sheet([]), slices: slices() }])) {
      chunks += 1;
      yield chunk;
    }
  }
  expect((await partsOf(counted()))['xl/worksheets/sheet1.xml']).toContain('row 19999');
  expect(chunks).toBeGreaterThan(10);
});
