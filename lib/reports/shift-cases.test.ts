import { expect, test } from 'vitest';
import { sampleOpportunity } from '@/tests/support/sample-facts';
import { leftOut, shiftCases } from './shift-cases';

const all = [
  sampleOpportunity(1, { before: -0.6, after: 0.2, level: 'edited' }),
  sampleOpportunity(2, { before: -0.6, after: null, afterAt: null, excluded: 'no_next' }),
  sampleOpportunity(3, { before: null, after: 0.5, excluded: 'unsure' }),
  sampleOpportunity(4, { before: 0.5, after: 0.5 }),
];

test('only where both readings are known is there a shift', () => {
  const { cases, expectation } = shiftCases(all);
  expect(cases.map(({ shift }) => shift)).toEqual([0.8, 0]);
  expect(cases.map(({ opportunity }) => opportunity)).toEqual([all[0], all[3]]);
  expect(cases.every(({ weight }) => weight === 1)).toBe(true);
  expect(expectation).toEqual({ basis: 'prior', points: 1, least: 200 });
});

test('what is left out is counted by reason', () => {
  expect(leftOut(all)).toEqual({ missing: 1, unsure: 1 });
});
