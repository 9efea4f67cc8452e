import { expect, test } from 'vitest';
import { logRatioInterval } from './log-ratio';
import { Z95 } from './normal';

test('the ends lie as far from the ratio on the scale of logarithms', () => {
  const { estimate, low, high } = logRatioInterval(3, 0.25);
  expect(estimate).toBe(3);
  expect(Math.log(high / 3)).toBeCloseTo(Z95 / 2, 12);
  expect(Math.log(3 / low)).toBeCloseTo(Z95 / 2, 12);
  expect(logRatioInterval(2, 0)).toEqual({ estimate: 2, low: 2, high: 2 });
  expect(logRatioInterval(0, Number.NaN).low).toBeNaN();
});
