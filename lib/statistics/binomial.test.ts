import { expect, test } from 'vitest';
import { binomialCdf, binomialMass, lnChoose } from './binomial';
import golden from './golden/distributions.json';

test.each(golden.binomial)(
  '%d of %d at %d equals SciPy',
  (k = 0, n = 0, p = 0, mass = 0, cdf = 0) => {
    expect(binomialMass(k, n, p)).toBeCloseTo(mass, 10);
    expect(binomialCdf(k, n, p)).toBeCloseTo(cdf, 10);
  },
);

test('there are 252 ways to choose 5 of 10, and none to choose 11', () => {
  expect(Math.exp(lnChoose(10, 5))).toBeCloseTo(252, 9);
  expect(lnChoose(10, 11)).toBe(Number.NEGATIVE_INFINITY);
  expect([binomialMass(-1, 5, 0.5), binomialCdf(-1, 5, 0.5), binomialCdf(5, 5, 0.5)]).toEqual([
    0, 0, 1,
  ]);
});
