import { expect, test } from 'vitest';
import { momentsOf } from './moments';

test('number, mean and variance', () => {
  expect(momentsOf([1, 2, 3, 6])).toEqual({ n: 4, mean: 3, variance: 14 / 3 });
  expect(momentsOf(Float64Array.of(7))).toEqual({ n: 1, mean: 7, variance: 0 });
});

test('the variance keeps its digits far from 0', () => {
  expect(momentsOf([1e9, 1e9 + 1, 1e9 + 2])?.variance).toBe(1);
});

test('no values, or one that is none, have no moments', () => {
  expect(momentsOf([])).toBeNull();
  expect(momentsOf([1, Number.NaN])).toBeNull();
  expect(momentsOf([1, Number.POSITIVE_INFINITY])).toBeNull();
});
