import { expect, test } from 'vitest';
import { quantileOf } from './quantile';

test('linear between values, held at the ends', () => {
  const sorted = [1, 2, 4, 8];
  const places = [0, 0.5, 0.75, 1, 2, -1];
  expect(places.map((p) => quantileOf(sorted, p))).toEqual([1, 3, 5, 8, 8, 1]);
  expect(quantileOf([], 0.5)).toBeNaN();
  expect(quantileOf([7], 0.3)).toBe(7);
});
