import { expect, test } from 'vitest';
import golden from './golden/statistics.json';
import { lnGamma } from './ln-gamma';

test.each(golden.lnGamma)('ln Γ(%d) = %d', (x = 0, value = 0) => {
  expect(Math.abs(lnGamma(x) - value)).toBeLessThan(1e-12 * Math.max(1, Math.abs(value)));
});

test('below one half by reflection', () => {
  expect(lnGamma(0.25)).toBeCloseTo(1.2880225246980774, 12);
});
