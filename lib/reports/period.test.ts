import { expect, test } from 'vitest';
import { daysOf, firstDay, movePeriod, shiftDay } from './period';

test.each([
  ['2026-03-01', -1, '2026-02-28'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-29', 1, '2026-03-30'],
])('%s and %i days is %s', (day, days, moved) => {
  expect(shiftDay(day, days)).toBe(moved);
});

test('a period holds its last day', () => {
  expect(daysOf({ to: '2026-03-02', length: 1 })).toEqual(['2026-03-02']);
  expect(firstDay({ to: '2026-03-02', length: 7 })).toBe('2026-02-24');
  expect(daysOf({ to: '2026-03-02', length: 90 }).length).toBe(90);
});

test('periods follow one another and end today', () => {
  const period = { to: '2026-03-02', length: 7 } as const;
  expect(movePeriod(period, -1, '2026-03-02').to).toBe('2026-02-23');
  expect(movePeriod(period, 1, '2026-03-05').to).toBe('2026-03-05');
});
