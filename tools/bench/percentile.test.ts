import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianRatio, percentile, summarise } from './percentile';

test('nearest rank, whatever the order', () => {
  const values = [9, 1, 3, 2, 4, 5, 6, 8, 7, 10];
  expect(percentile(values, 0.5)).toBe(5);
  expect(percentile(values, 0.95)).toBe(10);
  expect(percentile(values, 0)).toBe(1);
  expect(values[0]).toBe(9);
});

test('numbers are not sorted as words', () => {
  expect(summarise([100, 20, 3])).toEqual({ n: 3, p50: 20, p95: 100, max: 100 });
});

test('nothing has no percentile', () => {
  expect(() => percentile([], 0.5)).toThrow('No values');
});

test('at least the share is not above it, and fewer are below it', () => {
  const values = fc.array(fc.integer(), { minLength: 1, maxLength: 60 });
  const shares = fc.double({ min: 0.01, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, shares, (all, share) => {
      const found = percentile(all, share);
      expect(all.filter((value) => value <= found).length / all.length).toBeGreaterThanOrEqual(
        share - 1e-9,
      );
      expect(all.filter((value) => value < found).length / all.length).toBeLessThan(share);
    }),
  );
});

test('a machine that was slow for a while does not change the ratio of pairs', () => {
  expect(medianRatio([10, 12, 1000], [5, 6, 500])).toBe(2);
  expect(medianRatio([10, 30, 90], [5, 10, 15])).toBe(3);
  expect(() => medianRatio([1, 2], [1])).toThrow('no partner');
});
