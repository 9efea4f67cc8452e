import { expect, test } from 'vitest';
import { fitPrior } from './fit-prior';

test('a walk towards its middle is found; what is not sure makes no pair', () => {
  const chats = Array.from({ length: 400 }, (_, n) => {
    const start = (n % 41) / 20 - 1;
    return [start, 0.1 + 0.4 * start, Number.NaN, 0.9];
  });
  const { points, coefficients, r2 } = fitPrior(chats);
  expect(points).toBe(400);
  expect(coefficients[0]).toBeCloseTo(0.1, 1);
  expect(coefficients[1]).toBeCloseTo(0.4, 1);
  expect(r2).toBeGreaterThan(0.99);
});
