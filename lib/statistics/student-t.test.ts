import { expect, test } from 'vitest';
import golden from './golden/statistics.json';
import { studentTCdf, studentTQuantile } from './student-t';

test('the distribution function equals SciPy', () => {
  expect(golden.tCdf.length).toBeGreaterThan(100);
  for (const [t = 0, df = 0, value = 0] of golden.tCdf) {
    expect(Math.abs(studentTCdf(t, df) - value), `t ${t}, df ${df}`).toBeLessThan(1e-9);
  }
});

test('quantiles equal SciPy to nine digits', () => {
  expect(golden.tQuantile.length).toBeGreaterThan(100);
  for (const [p = 0, df = 0, value = 0] of golden.tQuantile) {
    const tolerance = 1e-9 * Math.max(1, Math.abs(value));
    expect(Math.abs(studentTQuantile(p, df) - value), `p ${p}, df ${df}`).toBeLessThan(tolerance);
  }
});

test('quantiles mirror at one half', () => {
  expect(studentTQuantile(0.025, 7)).toBeCloseTo(-studentTQuantile(0.975, 7), 10);
  expect(studentTQuantile(0.5, 7)).toBe(0);
});

test.each([
  [0, 5],
  [1, 5],
  [Number.NaN, 5],
  [0.9, 0],
])('p %d, df %d has none', (p, df) => {
  expect(() => studentTQuantile(p, df)).toThrow(RangeError);
});
