import fc from 'fast-check';
import { expect, test } from 'vitest';
import golden from './golden/statistics.json';
import { incompleteBeta } from './incomplete-beta';

test('equals SciPy', () => {
  expect(golden.incompleteBeta.length).toBe(75);
  for (const [a = 0, b = 0, x = 0, value = 0] of golden.incompleteBeta) {
    expect(Math.abs(incompleteBeta(a, b, x) - value), `I_${x}(${a}, ${b})`).toBeLessThan(1e-9);
  }
});

test('the ends, and symmetry', () => {
  expect([incompleteBeta(2, 3, 0), incompleteBeta(2, 3, 1)]).toEqual([0, 1]);
  const parameter = fc.double({ min: 0.5, max: 200, noNaN: true });
  fc.assert(
    fc.property(parameter, parameter, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, x) => {
      expect(incompleteBeta(a, b, x) + incompleteBeta(b, a, 1 - x)).toBeCloseTo(1, 9);
    }),
  );
});
