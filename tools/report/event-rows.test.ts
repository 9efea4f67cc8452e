import { expect, test } from 'vitest';
import { exportText } from '@/tests/support/export-text';
import { type EventRow, type ExportHead, eventRows } from './event-rows';

async function rowsOf(text: string): Promise<{ rows: EventRow[]; heads: ExportHead[] }> {
  const heads: ExportHead[] = [];
  const rows: EventRow[] = [];
  for await (const row of eventRows(text.split('\n'), (head) => heads.push(head))) rows.push(row);
  return { rows, heads };
}

test('JSON Lines, with a mark of the encoding, blank lines and a line that is no JSON', async () => {
  const { rows, heads } = await rowsOf('\uFEFF{"a":1}\r\n\n{"a":\n{"a":2}\n');
  expect(rows).toEqual([{ line: 1, value: { a: 1 } }, { line: 3 }, { line: 4, value: { a: 2 } }]);
  expect(heads).toEqual([]);
});

test('the export of the extension, row by row', async () => {
  const head = { app: 'Attune', level: 'event', timeZone: 'Europe/Berlin', dictionary: [{ n: 1 }] };
  const text = await exportText(head, [{ id: 'a' }, { id: 'b' }]);
  const { rows, heads } = await rowsOf(text);
  expect(rows.map(({ value }) => value)).toEqual([{ id: 'a' }, { id: 'b' }]);
  expect(heads).toMatchObject([{ level: 'event', timeZone: 'Europe/Berlin' }]);
});

test('an export without rows has none, and another layout is told as one bad line', async () => {
  expect((await rowsOf(await exportText({ level: 'event' }, []))).rows).toEqual([]);
  expect((await rowsOf('{\n "events": []\n}')).rows).toEqual([{ line: 1 }]);
});
