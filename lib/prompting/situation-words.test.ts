import { expect, test } from 'vitest';
import { SITUATIONS } from '../reading/labels';
import { SITUATION_WORDS } from './situation-words';

test('every rule names a situation of the vocabulary and a weight that can decide', () => {
  for (const { situation, weight } of SITUATION_WORDS) {
    expect(SITUATIONS).toContain(situation);
    expect(weight).toBeGreaterThanOrEqual(0.55);
    expect(weight).toBeLessThan(1);
  }
});

test('every situation but "other" has words of its own', () => {
  const named = new Set(SITUATION_WORDS.map(({ situation }) => situation));
  expect(SITUATIONS.filter((situation) => !named.has(situation))).toEqual(['other']);
});

test('no rule hangs on 4,000 hostile characters', () => {
  const hostile = [
    'a '.repeat(2000),
    'refund '.repeat(571),
    'you are '.repeat(500),
    'my order '.repeat(444),
    '1 '.repeat(2000),
  ];
  const hits = hostile.flatMap((text) =>
    SITUATION_WORDS.filter(({ pattern }) => pattern.test(text)),
  );
  expect(hits.length).toBeLessThan(SITUATION_WORDS.length);
}, 20_000);
