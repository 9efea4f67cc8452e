import { expect, test } from 'vitest';
import type { Estimate } from '../statistics/interval';
import { withExpectation } from './expectation-width';

function estimate(low: number, middle: number, high: number, clusters: number): Estimate {
  const interval = {
    low,
    estimate: middle,
    high,
    n: 40,
    missing: 2,
    method: 'cr2',
    clusters,
    p: 0.1,
  };
  return { ok: true, interval: { ...interval, method: 'cr2' } };
}

test('as wide as the difference, around its own mean, without a p that would be another’s', () => {
  const mean = estimate(0.14, 0.15, 0.16, 20);
  const told = withExpectation(mean, estimate(0.1, 0.16, 0.22, 30));
  expect(told.ok && told.interval.low).toBeCloseTo(0.09, 12);
  expect(told.ok && told.interval.high).toBeCloseTo(0.21, 12);
  expect(told.ok && told.interval).toMatchObject({
    estimate: 0.15,
    n: 40,
    missing: 2,
    clusters: 30,
  });
  expect(told.ok && 'p' in told.interval).toBe(false);
});

test('without a difference the mean stands for itself', () => {
  const mean = estimate(0.14, 0.15, 0.16, 20);
  const none: Estimate = { ok: false, n: 3, missing: 0, least: 20 };
  expect(withExpectation(mean, none)).toBe(mean);
  expect(withExpectation(none, mean)).toBe(none);
});
