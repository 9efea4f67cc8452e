import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from './csv-rows';

function cellsOf(text: string) {
  const table = csvRows(text);
  return table.ok ? [table.header, ...table.rows.map(({ cells }) => cells)] : table;
}

test('quotes, line breaks in cells, and the line a row begins on', () => {
  const table = csvRows('ticket,csat,words\r\n1,5,"said ""thanks"",\nand left"\r\n\r\n2,4,');
  expect(table).toEqual({
    ok: true,
    header: ['ticket', 'csat', 'words'],
    rows: [
      { line: 2, cells: ['1', '5', 'said "thanks",\nand left'] },
      { line: 5, cells: ['2', '4', ''] },
    ],
  });
});

test('semicolons and tabs, a byte order mark, and a delimiter in a quoted header', () => {
  expect(cellsOf('\uFEFFa;b\n1,5;2')).toEqual([
    ['a', 'b'],
    ['1,5', '2'],
  ]);
  expect(cellsOf('a\tb\n1\t2\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(cellsOf('"a,b,c";d\n1;2')).toEqual([
    ['a,b,c', 'd'],
    ['1', '2'],
  ]);
});

test('an empty file and a quote that is never closed say so', () => {
  expect(csvRows('')).toEqual({ ok: false, reason: 'empty', line: 1 });
  expect(csvRows('\n \n')).toEqual({ ok: false, reason: 'empty', line: 1 });
  expect(csvRows('a,b\n1,"2\n3')).toEqual({ ok: false, reason: 'broken_quote', line: 2 });
});

test('what is written is read again', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', ';') });
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      const header = ['a', 'b', 'c'];
      const quote = (row: readonly string[]) =>
        row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
      expect(cellsOf([header.join(','), ...rows.map(quote)].join('\r\n'))).toEqual([
        header,
        ...rows,
      ]);
    }),
  );
});

test('any text ends in rows or a reason', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';') }), (text) => {
      const table = csvRows(text);
      expect(table.ok || table.line >= 1).toBe(true);
    }),
  );
});
