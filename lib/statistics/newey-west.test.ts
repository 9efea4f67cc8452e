import { expect, test } from 'vitest';
import golden from './golden/series.json';
import { neweyWest, usualLag } from './newey-west';

test.each(golden.neweyWest)('lag $lag equals statsmodels, and explicit matrices', (expected) => {
  const { x, y, lag, parts } = expected;
  expect(usualLag(y.length)).toBe(lag);
  parts.forEach((part, k) => {
    const c = [0, 1, 2, 3].map((column) => Number(column === k));
    expect(neweyWest(x, y, c)).toEqual({
      estimate: expect.closeTo(part.estimate, 9),
      error: expect.closeTo(part.error, 9),
      adjustedError: expect.closeTo(part.adjustedError, 9),
      df: expect.closeTo(part.df, 7),
      lag,
    });
  });
});

test('columns that hang together, rows that do not match, no numbers', () => {
  const x = Array.from({ length: 12 }, (_, i) => [1, i]);
  const y = x.map((_, i) => i % 5);
  expect(
    neweyWest(
      x.map(() => [1, 1]),
      y,
      [0, 1],
    ),
  ).toBeNull();
  expect(neweyWest(x, y.slice(1), [0, 1])).toBeNull();
  expect(neweyWest(x, y, [1])).toBeNull();
  expect(neweyWest(x, [...y.slice(1), Number.NaN], [0, 1])).toBeNull();
  expect(neweyWest([], [], [1])).toBeNull();
});
