import { expect, test } from 'vitest';
import { csvRows } from './csv-rows';
import type { KpiMapping } from './kpi-columns';
import { readKpi as readTable, toDay } from './kpi-file';

function readKpi(text: string, mapping: KpiMapping) {
  return readTable(csvRows(text), mapping);
}

const MAPPING: KpiMapping = {
  ...{ ticket: 'ticket', day: 'date', dayOrder: 'dmy' },
  values: [
    { column: 'csat', kind: 'csat' },
    { column: 'left', kind: 'churned' },
  ],
};

test('values by ticket and day; an empty cell is no answer', () => {
  const read = readKpi(
    'ticket,date,csat,left\n17,2026-03-02,5,no\n18,03.03.2026 10:15,"4,5",\n',
    MAPPING,
  );
  expect(read.errors).toEqual([]);
  expect(read.rows).toEqual([
    { line: 2, ticket: '17', day: '2026-03-02', kind: 'csat', column: 'csat', value: 5 },
    { line: 2, ticket: '17', day: '2026-03-02', kind: 'churned', column: 'left', value: 0 },
    { line: 3, ticket: '18', day: '2026-03-03', kind: 'csat', column: 'csat', value: 4.5 },
  ]);
});

test('each fault by line and column, the rest is kept', () => {
  const text = 'ticket,date,csat\n1,2026-02-30,5\n,,4\n2,,very good\n3,,9\n4,,"1,234"\n';
  const { rows, errors, lines } = readKpi(text, MAPPING);
  expect(lines).toBe(5);
  expect(rows.map(({ ticket, value }) => [ticket, value])).toEqual([['1', 5]]);
  expect(errors).toEqual([
    { line: 1, column: 'left', reason: 'no_column' },
    { line: 2, column: 'date', reason: 'no_day' },
    { line: 3, column: '', reason: 'no_key' },
    { line: 4, column: 'csat', reason: 'no_number' },
    { line: 5, column: 'csat', reason: 'out_of_range' },
    { line: 6, column: 'csat', reason: 'no_number' },
  ]);
});

test('a file that is no table says where it breaks', () => {
  expect(readKpi('', MAPPING).errors).toEqual([{ line: 1, column: '', reason: 'empty' }]);
  expect(readKpi('ticket\n"1', MAPPING).errors).toEqual([
    { line: 2, column: '', reason: 'broken_quote' },
  ]);
});

test('days in three ways of writing', () => {
  expect(toDay('2026-3-2', 'dmy')).toBe('2026-03-02');
  expect(toDay('2026-03-02T10:00:00Z', 'dmy')).toBe('2026-03-02');
  expect(toDay('2/3/2026', 'dmy')).toBe('2026-03-02');
  expect(toDay('3/2/2026', 'mdy')).toBe('2026-03-02');
  expect(toDay('31.02.2026', 'dmy')).toBeNull();
  expect(toDay('soon', 'dmy')).toBeNull();
});
