import { expect, test } from 'vitest';
import { lowerGamma, upperGamma } from './incomplete-gamma';

test('with a = 1 it is the exponential distribution', () => {
  for (const x of [0.001, 0.5, 1.9, 2.1, 30, 300]) {
    expect(upperGamma(1, x) / Math.exp(-x)).toBeCloseTo(1, 11);
    expect(lowerGamma(1, x) / -Math.expm1(-x)).toBeCloseTo(1, 11);
  }
});

test('the ends and what has none', () => {
  expect([upperGamma(2, 0), upperGamma(2, -1), lowerGamma(2, 0)]).toEqual([1, 1, 0]);
  expect([upperGamma(2, Number.POSITIVE_INFINITY), lowerGamma(2, 1e6)]).toEqual([0, 1]);
  expect(upperGamma(0, 1)).toBeNaN();
  expect(lowerGamma(2, Number.NaN)).toBeNaN();
});
