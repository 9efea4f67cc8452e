import { expect, test } from 'vitest';
import { expectedByPrior } from './prior-expectation';

test.each([
  [-1, 0.139 + 0.045],
  [0, 0.139 - 0.098 * 0.5],
  [1, 0.139 - 0.045 - 0.098 * 1.5 + 0.368 - 0.081 * 0.5],
])('after %d comes %d', (before, after) => {
  expect(expectedByPrior(before)).toBeCloseTo(after, 12);
});

test('whatever the start, what is expected lies on the scale and rises from the bottom', () => {
  for (let before = -1; before <= 1; before += 0.05) {
    expect(Math.abs(expectedByPrior(before))).toBeLessThan(0.3);
  }
  expect(expectedByPrior(-1)).toBeGreaterThan(-1);
});
