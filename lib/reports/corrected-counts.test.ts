import { expect, test } from 'vitest';
import { sampleOpportunity } from '@/tests/support/sample-facts';
import { correctedCounts, correctedShare } from './corrected-counts';

const hit = { k: 2, followed: true };
const miss = { k: 2, followed: false };

test('opportunities are counted by cluster, without those that have no placebos or too few', () => {
  const rows = correctedCounts(
    [
      sampleOpportunity(1, { level: 'edited', placebo: hit }),
      sampleOpportunity(2, { level: 'meaning', placebo: hit, agent: 'b' }),
      sampleOpportunity(3, { placebo: miss, agent: 'b' }),
      sampleOpportunity(4, { level: 'meaning', placebo: { k: 1, followed: false } }),
      sampleOpportunity(5, { level: 'meaning' }),
    ],
    ({ agent }) => (agent === 'b' ? 'b' : 'a'),
  );
  expect(rows).toEqual([
    { n: 1, words: 1, meaning: 0, chance: 0 },
    { n: 2, words: 0, meaning: 1, chance: 1 },
  ]);
});

test('words kept are never chance; meaning is what chance does not tell', () => {
  // w = .2, a = 24/80 = .3, b = 8/80 = .1: .2 + .8 · .2/.9
  const row = { n: 100, words: 20, meaning: 24, chance: 8 };
  expect(correctedShare([row])).toBeCloseTo(0.2 + (0.8 * 0.2) / 0.9, 12);
  expect(correctedShare([{ ...row, chance: 0 }])).toBeCloseTo(0.44, 12);
  expect(correctedShare([{ ...row, chance: 24 }])).toBeCloseTo(0.2, 12);
  expect(correctedShare([{ ...row, chance: 30 }])).toBeLessThan(0.2);
});

test('the ends', () => {
  expect(correctedShare([])).toBe(null);
  expect(correctedShare([{ n: 3, words: 3, meaning: 0, chance: 0 }])).toBe(1);
  expect(correctedShare([{ n: 4, words: 1, meaning: 3, chance: 3 }])).toBe(0.25);
});
