import { expect, test } from 'vitest';
import golden from './golden/distributions.json';
import { normalCdf, normalDensity, normalQuantile, normalTail, Z95 } from './normal';

test.each(golden.normal)('at %d all three equal SciPy', (x = 0, density = 0, cdf = 0, tail = 0) => {
  expect(normalDensity(x) / density).toBeCloseTo(1, 11);
  expect(normalCdf(x) / cdf).toBeCloseTo(1, 11);
  expect(normalTail(x) / tail).toBeCloseTo(1, 11);
});

test.each(golden.normalQuantile)('the quantile of %d equals SciPy', (p = 0, x = 0) => {
  const tolerance = 1e-12 * Math.max(1, Math.abs(x));
  // Next to 1 the last digit of p itself is worth more.
  const spacing = p > 0.5 ? 2e-16 / normalDensity(x) : 0;
  expect(Math.abs(normalQuantile(p) - x)).toBeLessThan(tolerance + spacing);
});

test('the ends and what is no chance', () => {
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  expect(normalQuantile(-0.1)).toBeNaN();
  expect(normalQuantile(Number.NaN)).toBeNaN();
  expect(normalTail(Number.NaN)).toBeNaN();
  expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
  expect(Z95).toBeCloseTo(normalQuantile(0.975), 14);
});
