import { expect, test } from 'vitest';
import { SITUATIONS } from '@/lib/reading/labels';
import { momentRow, readRows, situationRow, slotRow } from './rows';

test('300 conversations, every situation at least eight times, no id twice', () => {
  const rows = [
    ...readRows('situation-develop', situationRow),
    ...readRows('situation-held-out', situationRow),
  ];
  expect(rows.length).toBeGreaterThanOrEqual(300);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const situation of SITUATIONS)
    expect(rows.filter((row) => row.situation === situation).length).toBeGreaterThanOrEqual(8);
});

test('160 moments in two halves and 300 slots can be read', () => {
  const rows = { open: 80, third: 120, fourth: 50, fifth: 30, closed: 80 };
  for (const [part, count] of Object.entries(rows))
    expect(readRows(`moments-${part}`, momentRow)).toHaveLength(count);
  const wanted = readRows('slots', slotRow).map(({ slots }) => Object.keys(slots).length);
  expect(wanted.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(300);
});

test('a wrong row is named by its file and line', () => {
  expect(() => readRows('slots', situationRow)).toThrow(/slots\.jsonl, line 1: channel/u);
});
