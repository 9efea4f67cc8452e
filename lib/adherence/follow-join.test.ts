import { expect, test } from 'vitest';
import { FOLLOWS_FROM, joinSigns, WEIGHTS } from './follow-join';
import type { FollowSigns } from './follow-signs';

const SIGNS: FollowSigns = {
  head: 1,
  concepts: 0.5,
  specific: 0.5,
  refuses: 0,
  noDeed: 0,
  handsOver: 0,
  noQuestion: 0,
  asks: 0,
  courtesyOnly: 0,
  denies: false,
};

test('agreement adds, each objection takes away', () => {
  const score = joinSigns(SIGNS);
  expect(score).toBeGreaterThan(FOLLOWS_FROM);
  expect(joinSigns({ ...SIGNS, head: 2 })).toBeGreaterThan(score);
  expect(joinSigns({ ...SIGNS, concepts: 0.9 })).toBeGreaterThan(score);
  for (const sign of [
    'refuses',
    'noDeed',
    'handsOver',
    'noQuestion',
    'asks',
    'courtesyOnly',
  ] as const)
    expect(joinSigns({ ...SIGNS, [sign]: 1 })).toBeLessThan(score);
});

test('is the logistic of the weighted sum', () => {
  const sum =
    WEIGHTS.base + WEIGHTS.head + WEIGHTS.concepts / 2 + WEIGHTS.specific / 2 + WEIGHTS.asks;
  expect(joinSigns({ ...SIGNS, asks: 1 })).toBeCloseTo(1 / (1 + Math.exp(-sum)), 12);
});

test('nothing outweighs a denial', () => {
  expect(joinSigns({ ...SIGNS, head: 6, concepts: 1, denies: true })).toBe(0);
});
