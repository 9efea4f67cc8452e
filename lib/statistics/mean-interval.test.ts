import { expect, test } from 'vitest';
import golden from './golden/statistics.json';
import { mean, meanInterval, sumsOf } from './mean-interval';

test.each(golden.mean)('a mean of values equals SciPy', ({ values, mean: expected, low, high }) => {
  const interval = meanInterval(sumsOf(values, 4));
  expect(Math.abs(interval.estimate - expected)).toBeLessThan(1e-9);
  expect(Math.abs(interval.low - low)).toBeLessThan(1e-9 * Math.max(1, Math.abs(low)));
  expect(Math.abs(interval.high - high)).toBeLessThan(1e-9 * Math.max(1, Math.abs(high)));
  expect(interval).toMatchObject({ n: values.length, missing: 4, method: 't' });
});

test('values that are all the same have an interval of no width', () => {
  const { low, high } = meanInterval(sumsOf(Array(40).fill(0.1)));
  expect(high - low).toBeLessThan(1e-6);
});

test('fewer than thirty give no number, and one value never does', () => {
  expect(mean(sumsOf(Array(29).fill(1), 5))).toEqual({ ok: false, n: 29, missing: 5, least: 30 });
  expect(mean(sumsOf(Array(30).fill(1))).ok).toBe(true);
  expect(mean(sumsOf([1]), 1).ok).toBe(false);
  expect(() => meanInterval(sumsOf([1]))).toThrow(RangeError);
});
