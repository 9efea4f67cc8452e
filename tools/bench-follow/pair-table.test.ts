import { expect, test } from 'vitest';
import type { JudgedPair } from './judge-pairs';
import { measurePairs, pairTable } from './pair-table';

function judged(follows: boolean, isCalled: boolean, at: number): JudgedPair {
  const kind = follows ? 'own_words' : 'hard_negative';
  const pair = { id: `${at}`, part: 'held', phrase: 'p', suggestion: 's', reply: 'r' } as const;
  return {
    pair: { ...pair, follows, kind },
    level: isCalled ? 'meaning' : 'none',
    signs: null,
    rank: isCalled ? 0.9 : 0.1,
  };
}

const PAIRS = Array.from({ length: 80 }, (_, at) => judged(at < 40, at < 36 || at >= 76, at));

test('counts calls against labels', () => {
  const { precision, recall, f1, called, right } = measurePairs(PAIRS);
  expect({ called, right, f1 }).toEqual({ called: 40, right: 36, f1: 0.9 });
  expect(precision?.estimate).toBe(0.9);
  expect(recall?.low).toBeCloseTo(0.7695, 4);
});

test('has no share of nothing', () => {
  expect(measurePairs([])).toMatchObject({ precision: null, recall: null, f1: null });
});

test('says it by kind, with the area under the curve', () => {
  const table = pairTable('held', PAIRS);
  expect(table).toMatch(/over all +80 +40 +40 +0\.90 \(0\.77–0\.96\)/u);
  expect(table).toMatch(/own_words +40 +36 +0\.90/u);
  expect(table).toMatch(/hard_negative +40 +4 +0\.10/u);
  expect(table).toMatch(/AUC of the joined score, over all: 0\.90/u);
});
