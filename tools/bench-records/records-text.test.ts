import { expect, test } from 'vitest';
import type { SizeCost } from './measure-size';
import { beyond, recordsText } from './records-text';

function cost(opportunities: number, open: number, heap: number): SizeCost {
  return {
    ...{ opportunities, events: 5_000, stored: 4_000, rows: 70, foldRate: 9_000 },
    open: { '1': 1, '30': 2, '90': open },
    ...{ site: 3, situation: 4, append: 5 },
    exports: [
      {
        ...{ level: 'event', format: 'csv', rows: 4_000, bytes: 2 ** 20, prepare: 6, write: 7 },
        peak: { heap: heap * 2 ** 20, resident: 2 ** 20 },
      },
    ],
  };
}

test('a row for each size and file, and what is not stored is said', () => {
  const text = recordsText([cost(10_000, 20, 8)]);
  expect(text).toMatch(/10000 +5000 +4000 +70 +9000 +1 +2 +20 +3 +4 +5$/m);
  expect(text).toMatch(/event +csv +4000 +1 +6 +7 +8 +1$/m);
  expect(text).toContain('Of 5000 events of 10000 opportunities 4000 are stored');
});

test('what is over a bound is named', () => {
  expect(beyond([cost(100_000, 299, 249), cost(1_000_000, 999, 1)])).toEqual([]);
  expect(beyond([cost(100_000, 301, 251), cost(10_000, 9_999, 1)])).toEqual([
    '100000 opportunities open in 301 ms, not in 300',
    'event as csv takes 251 MB, not 250',
  ]);
});
