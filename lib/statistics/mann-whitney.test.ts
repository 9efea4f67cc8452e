import { expect, test } from 'vitest';
import golden from './golden/comparisons.json';
import { mannWhitneyCdf } from './mann-whitney';

test.each(golden.mannWhitneyCdf)(
  '$m and $n values equal a listing of all orders',
  ({ m, n, cdf }) => {
    const computed = mannWhitneyCdf(m, n);
    expect(computed.length).toBe(cdf.length);
    cdf.forEach((chance, u) => {
      expect(computed[u]).toBeCloseTo(chance, 12);
    });
  },
);

test('it mirrors at its middle with fifty values a side', () => {
  const cdf = mannWhitneyCdf(50, 50);
  expect(cdf.at(-1)).toBe(1);
  for (const u of [900, 1100, 1249]) {
    expect((cdf[u] ?? 0) + (cdf[2500 - u - 1] ?? 0)).toBeCloseTo(1, 12);
  }
});
