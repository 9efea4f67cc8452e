import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from '@/tests/support/parse-csv';
import type { Cell } from './column';
import { guardCell, writeCsv } from './csv';

async function* inOne(rows: Cell[][]) {
  yield rows;
}

async function write(header: string[], rows: Cell[][]): Promise<string> {
  let text = '';
  for await (const piece of writeCsv(header, inOne(rows))) text += piece;
  return text;
}

test('a table as RFC 4180 wants it', async () => {
  const text = await write(
    ['a', 'b'],
    [
      [1, 'x,y'],
      [null, 'say "hi"'],
      [true, 'two\nlines'],
      [-0.5, ''],
    ],
  );
  expect(text).toBe('\u{feff}a,b\r\n1,"x,y"\r\n,"say ""hi"""\r\ntrue,"two\nlines"\r\n-0.5,\r\n');
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom(
        '',
        ' ',
        '\t',
        '\r',
        '\n',
        "'",
        '"',
        '\u{0}',
        '\u{feff}',
        '\u{200b}',
        '\u{a0}',
      ),
      fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', 'x'),
      fc.string(),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '=HYPERLINK("http://x","y")',
    "=cmd|' /C calc'!A0",
    '+1-1',
    '@SUM(A1)',
    '"=1+1"',
    ';=1',
    "'=1",
  ),
);

test('no text becomes a formula, whatever stands before it', async () => {
  await fc.assert(
    fc.asyncProperty(nasty, async (text) => {
      const [, row] = parseCsv(await write(['h'], [[text]]));
      const cell = (row?.[0] ?? '').replace(/^[\s\p{Cc}\p{Cf}]+/u, '');
      expect('=+-@＝＋－＠'.includes(cell.charAt(0)) && cell !== '').toBe(false);
      expect(/^[\t\r\n]/.test(row?.[0] ?? '')).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test('what is written reads back, the guard taken off', async () => {
  const cell = fc.oneof(nasty, fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), async (rows) => {
      const [header, ...back] = parseCsv(await write(['a', 'b', 'c'], rows));
      expect(header).toEqual(['a', 'b', 'c']);
      const expected = rows.map((row) =>
        row.map((value) => (typeof value === 'string' ? guardCell(value) : String(value ?? ''))),
      );
      expect(back).toEqual(expected);
      for (const text of rows.flat()) {
        if (typeof text !== 'string') continue;
        const guarded = guardCell(text);
        expect(guarded === text || guarded === `'${text}`).toBe(true);
      }
    }),
  );
});

test('the guard is one to one', () => {
  fc.assert(fc.property(nasty, nasty, (a, b) => a === b || guardCell(a) !== guardCell(b)));
});

test('a number keeps its sign', async () => {
  expect(await write(['n'], [[-3]])).toContain('\r\n-3\r\n');
});

test('a long table comes in pieces', async () => {
  async function* slices() {
    for (let at = 0; at < 100_000; at += 500) {
      yield Array.from({ length: 500 }, (_, n): Cell[] => [at + n, 'x']);
    }
  }
  let most = 0;
  let total = 0;
  for await (const chunk of writeCsv(['n', 'x'], slices())) {
    most = Math.max(most, chunk.length);
    total += chunk.length;
  }
  expect(most).toBeLessThan(10_000);
  expect(total).toBeGreaterThan(700_000);
});
