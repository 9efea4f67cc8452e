import { expect, test } from 'vitest';
import { weekOf } from './week-of';

test.each([
  ['2026-03-02', '2026-03-02'],
  ['2026-03-08', '2026-03-02'],
  ['2026-01-01', '2025-12-29'],
  ['2024-03-03', '2024-02-26'],
])('%s is in the week of %s', (day, monday) => {
  expect(weekOf(day)).toBe(monday);
});
