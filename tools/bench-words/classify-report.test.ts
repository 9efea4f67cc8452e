import { expect, test } from 'vitest';
import { told } from './classify-report';

test('first, among three, and the mean F1 over the labels that occur', () => {
  const result = told([
    { label: 'a', ranked: ['a', 'b'] },
    { label: 'a', ranked: ['b', 'c', 'a'] },
    { label: 'b', ranked: ['b'] },
    { label: 'b', ranked: ['c', 'a', 'x', 'b'] },
    { label: 'c', also: 'b', ranked: ['b'] },
    { label: 'c', ranked: [] },
  ]);
  expect(result.n).toBe(6);
  expect(result.top1).toBeCloseTo(3 / 6);
  expect(result.top3).toBeCloseTo(4 / 6);
  // a: 1 hit, 1 missed; b: 1 hit, 1 missed, 1 wrong; c: 1 hit by its second label, 1 missed, 1 wrong.
  expect(result.macroF1).toBeCloseTo((2 / 3 + 1 / 2 + 1 / 2) / 3);
});
