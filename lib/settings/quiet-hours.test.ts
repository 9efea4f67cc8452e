import { expect, test } from 'vitest';
import { isQuietHour, type QuietHours } from './quiet-hours';

const DAY = Array.from({ length: 24 }, (_, hour) => hour);

function quiet(hours: QuietHours | null): number[] {
  return DAY.filter((hour) => isQuietHour(hours, hour));
}

test('from the first hour until the second begins', () => {
  expect(quiet({ from: 12, to: 14 })).toEqual([12, 13]);
  expect(quiet({ from: 23, to: 0 })).toEqual([23]);
});

test('over midnight', () => {
  expect(quiet({ from: 22, to: 3 })).toEqual([0, 1, 2, 22, 23]);
});

test('none, and the whole day', () => {
  expect(quiet(null)).toEqual([]);
  expect(quiet({ from: 9, to: 9 })).toEqual(DAY);
});
