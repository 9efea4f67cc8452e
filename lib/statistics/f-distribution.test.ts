import { expect, test } from 'vitest';
import { fCdf, fTail } from './f-distribution';
import golden from './golden/distributions.json';

test.each(golden.f)(
  'at %d, df %d and %d both equal SciPy',
  (x = 0, a = 0, b = 0, cdf = 0, tail = 0) => {
    expect(fCdf(x, a, b) / cdf).toBeCloseTo(1, 10);
    expect(fTail(x, a, b) / tail).toBeCloseTo(1, 10);
  },
);

test('the ends and what has none', () => {
  expect([fCdf(-1, 2, 2), fTail(0, 2, 2)]).toEqual([0, 1]);
  expect(fCdf(1, 0, 2)).toBeNaN();
  expect(fTail(Number.NaN, 1, 2)).toBeNaN();
});
