import { expect, test } from 'vitest';
import { fieller } from './fieller';
import golden from './golden/comparisons.json';
import { Z95 } from './normal';

test.each(golden.fieller)('$shape equals the roots by numpy', ({ parts, shape, low, high }) => {
  const set = fieller(parts, Z95);
  const ratio = parts.numerator / parts.denominator;
  expect(set).toMatchObject({ shape, ratio: expect.closeTo(ratio, 12) });
  if (set.shape === 'line' || set.shape === 'none') return;
  expect(set.low).toBeCloseTo(low ?? Number.NaN, 9);
  expect(set.high).toBeCloseTo(high ?? Number.NaN, 9);
});

test('the ends are where the numerator less θ times the denominator is just significant', () => {
  const parts = golden.fieller[0]?.parts;
  if (parts === undefined) throw new Error('no parts');
  const set = fieller(parts, Z95);
  if (set.shape !== 'bounded') throw new Error('not bounded');
  for (const end of [set.low, set.high]) {
    const { numeratorVariance, denominatorVariance, covariance } = parts;
    const variance = numeratorVariance + end * end * denominatorVariance - 2 * end * covariance;
    const z = Math.abs(parts.numerator - end * parts.denominator) / Math.sqrt(variance);
    expect(z).toBeCloseTo(Z95, 9);
  }
});

test('without a denominator nothing is excluded, and bad input says so', () => {
  const parts = {
    numerator: 1,
    denominator: 0,
    numeratorVariance: 1,
    denominatorVariance: 1,
    covariance: 0,
  };
  expect(fieller(parts, Z95)).toEqual({ shape: 'line', ratio: null });
  const bad = { shape: 'none', reason: 'bad_input' };
  expect(fieller({ ...parts, numerator: Number.NaN }, Z95)).toEqual(bad);
  expect(fieller({ ...parts, numeratorVariance: -1 }, Z95)).toEqual(bad);
});
