import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptancePoints, chanceTaken } from './acceptance';

test('a phrase not met, or met both ways alike, is as good as any', () => {
  expect(acceptancePoints(undefined)).toBe(0);
  expect(acceptancePoints({ yes: 0, no: 0, lastUsedDaysAgo: null })).toBe(0);
  expect(acceptancePoints({ yes: 3, no: 3, lastUsedDaysAgo: null })).toBe(0);
});

test('the posterior mean of a Beta(2, 2) prior', () => {
  expect(chanceTaken({ yes: 6, no: 0, lastUsedDaysAgo: null })).toBeCloseTo(0.8);
  expect(chanceTaken({ yes: 1, no: 0, lastUsedDaysAgo: null })).toBeCloseTo(0.6);
});

test('a phrase put aside a hundred times keeps a floor', () => {
  expect(chanceTaken({ yes: 0, no: 100, lastUsedDaysAgo: null })).toBe(0.2);
  expect(chanceTaken({ yes: 0, no: 1e9, lastUsedDaysAgo: null })).toBe(0.2);
});

test('a use tires, and the tiredness halves in two days', () => {
  const at = (lastUsedDaysAgo: number | null) =>
    acceptancePoints({ yes: 4, no: 0, lastUsedDaysAgo });
  const rested = at(null);
  expect(rested - at(0)).toBeCloseTo(0.8);
  expect(rested - at(2)).toBeCloseTo(0.4);
  expect(rested - at(60)).toBeCloseTo(0);
});

test('more yes never lowers and more no never raises, within bounds', () => {
  const count = fc.nat(10_000);
  fc.assert(
    fc.property(
      count,
      count,
      fc.option(fc.double({ min: 0, max: 400, noNaN: true })),
      (yes, no, lastUsedDaysAgo) => {
        const points = acceptancePoints({ yes, no, lastUsedDaysAgo });
        expect(acceptancePoints({ yes: yes + 1, no, lastUsedDaysAgo })).toBeGreaterThanOrEqual(
          points,
        );
        expect(acceptancePoints({ yes, no: no + 1, lastUsedDaysAgo })).toBeLessThanOrEqual(points);
        expect(Math.abs(points)).toBeLessThanOrEqual(1.5);
      },
    ),
  );
});
