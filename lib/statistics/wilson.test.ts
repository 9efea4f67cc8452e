import fc from 'fast-check';
import { expect, test } from 'vitest';
import golden from './golden/statistics.json';
import { proportion, wilson } from './wilson';

test.each(golden.wilson)('$successes of $n equals SciPy', ({ successes, n, low, high }) => {
  const interval = wilson(successes, n, 3);
  expect(Math.abs(interval.low - low)).toBeLessThan(1e-9);
  expect(Math.abs(interval.high - high)).toBeLessThan(1e-9);
  expect(interval).toMatchObject({ estimate: successes / n, n, missing: 3, method: 'wilson' });
});

test('the interval holds the estimate and stays a proportion', () => {
  const counts = fc.integer({ min: 1, max: 1e6 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  fc.assert(
    fc.property(counts, ([successes, n]) => {
      const { low, estimate, high } = wilson(successes, n);
      return 0 <= low && low <= estimate && estimate <= high && high <= 1;
    }),
  );
});

test('fewer than twenty give no number', () => {
  expect(proportion(9, 19, 2)).toEqual({ ok: false, n: 19, missing: 2, least: 20 });
  expect(proportion(9, 20).ok).toBe(true);
});

test.each([
  [1, 0],
  [3, 2],
  [-1, 2],
])('%i of %i is no proportion', (successes, n) => {
  expect(() => wilson(successes, n)).toThrow(RangeError);
});
