import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjusted } from './benjamini-hochberg';
import golden from './golden/comparisons.json';

test('adjusted values equal SciPy', () => {
  const { ps, adjusted: expected } = golden.benjaminiHochberg;
  adjusted(ps).forEach((p, at) => {
    expect(p).toBeCloseTo(expected[at] ?? Number.NaN, 12);
  });
});

test('what is no p stays out and does not count', () => {
  expect(adjusted([0.02, null, Number.NaN, 0.04, 1.5, -1])).toEqual([
    0.04,
    null,
    null,
    0.04,
    null,
    null,
  ]);
  expect(adjusted([])).toEqual([]);
});

test('no value falls, and the order stays', () => {
  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(ps, (given) => {
      const result = adjusted(given).map((p) => p ?? Number.NaN);
      return given.every(
        (p, i) =>
          (result[i] ?? -1) >= p - 1e-12 &&
          (result[i] ?? 2) <= 1 &&
          given.every((other, j) => other <= p || (result[j] ?? -1) >= (result[i] ?? 2)),
      );
    }),
  );
});
