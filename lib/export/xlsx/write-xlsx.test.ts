import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Cell } from '../column';
import { escapeXml, serialOf } from './sheet-xml';
import { writeXlsx } from './write-xlsx';

function partsOf(chunks: Iterable<Uint8Array>): Record<string, string> {
  const bytes = Buffer.concat([...chunks]);
  const parts = Object.entries(unzipSync(new Uint8Array(bytes)));
  return Object.fromEntries(parts.map(([path, data]) => [path, strFromU8(data)]));
}

const COLUMNS = [
  { name: 'day', type: 'date' },
  { name: 'n', type: 'integer' },
  { name: 'note', type: 'text' },
  { name: 'ok', type: 'boolean' },
] as const;

function sheet(rows: Iterable<readonly Cell[]>) {
  return { name: 'Days', columns: COLUMNS, rows };
}

test('a workbook with types, a bold head and a sheet for each table', () => {
  const parts = partsOf(
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

test('the same rows make the same file, and nothing is an empty cell', () => {
  const once = () => Buffer.concat([...writeXlsx([sheet([[null, Number.NaN, '', false]])])]);
  expect(once().equals(once())).toBe(true);
  expect(partsOf([new Uint8Array(once())])['xl/worksheets/sheet1.xml']).toContain('<row><c/><c/>');
});

test('no text becomes a formula, breaks the XML or changes', () => {
  const start = fc.constantFrom('=', '+', '-', '@', '\t', '＝', '');
  fc.assert(
    fc.property(start, fc.string({ unit: 'binary' }), (sign, rest) => {
      const xml = partsOf(writeXlsx([sheet([[null, null, sign + rest, null]])]))[
        'xl/worksheets/sheet1.xml'
      ];
      expect(xml).not.toMatch(/<f[ >]/);
      expect(xml).toContain(`<is><t xml:space="preserve">${escapeXml(sign + rest)}</t></is>`);
      expect(escapeXml(sign + rest)).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
    }),
    { numRuns: 200 },
  );
});

test('days are counted as Excel counts them', () => {
  // Excel's documentation: 1 January 2008 is 39448, as 39,447 days after 1 January 1900.
  expect(serialOf('2008-01-01')).toBe(39_448);
  expect(serialOf('2026-11-24T12:00:00Z')).toBe(46_350.5);
  expect(serialOf('soon')).toBeNull();
});

test('a long table comes in pieces', () => {
  function* rows(): Generator<Cell[]> {
    for (let n = 0; n < 20_000; n += 1) yield ['2026-11-24', n, `row ${n}`, null];
  }
  const chunks = [...writeXlsx([sheet(rows())])];
  expect(chunks.length).toBeGreaterThan(10);
  expect(partsOf(chunks)['xl/worksheets/sheet1.xml']).toContain('row 19999');
});
