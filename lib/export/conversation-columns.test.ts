import { expect, test } from 'vitest';
import { simulateDays } from '@/tests/support/simulate-days';
import { factsOf } from '../reports/facts-of';
import { conversationColumns } from './conversation-columns';
import { conversationRows } from './conversation-row';

const { conversations, opportunities } = factsOf(simulateDays(3, 20, '2026-03-31'), (at) =>
  at.slice(0, 10),
);
const ROWS = conversationRows(conversations, opportunities, 1);

test('care mode has no column of time and closing', () => {
  const names = conversationColumns(false).map(({ name }) => name);
  const left = conversationColumns(true).map(({ name }) => name);
  expect(names.filter((name) => !left.includes(name))).toEqual(['status', 'seconds']);
});

test('levels add up to the opportunities, shifts and what they lack too', () => {
  const columns = new Map(conversationColumns(false).map(({ name, value }) => [name, value]));
  const sum = (row: (typeof ROWS)[number], names: readonly string[]) =>
    names.reduce((total, name) => total + Number(columns.get(name)?.(row) ?? Number.NaN), 0);
  expect(ROWS.length).toBeGreaterThan(50);
  for (const row of ROWS) {
    const levels = ['verbatim', 'edited', 'meaning', 'none'].map((level) => `followed_${level}`);
    expect(sum(row, levels)).toBe(row.opportunities);
    expect(sum(row, ['shift_n', 'shift_missing', 'shift_unsure'])).toBe(row.opportunities);
    expect(sum(row, ['moments'])).toBeGreaterThanOrEqual(sum(row, ['unsure']));
  }
});
