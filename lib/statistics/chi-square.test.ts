import { expect, test } from 'vitest';
import { chiSquareCdf, chiSquareTail } from './chi-square';
import golden from './golden/distributions.json';

test.each(golden.chiSquare)('at %d, df %d both equal SciPy', (x = 0, df = 0, cdf = 0, tail = 0) => {
  expect(chiSquareCdf(x, df) / cdf).toBeCloseTo(1, 10);
  expect(chiSquareTail(x, df) / tail).toBeCloseTo(1, 10);
});
