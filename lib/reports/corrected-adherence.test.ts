import { expect, test } from 'vitest';
import { sampleOpportunity } from '@/tests/support/sample-facts';
import { correctedAdherence } from './corrected-adherence';
import type { OpportunityFact } from './facts';

/** `n` conversations: a fifth keeps the words, three tenths follow in meaning, a tenth by chance. */
function followed(n: number): OpportunityFact[] {
  return Array.from({ length: n }, (_, i) =>
    sampleOpportunity(i, {
      level: i % 10 < 2 ? 'edited' : i % 10 < 5 ? 'meaning' : 'none',
      placebo: { k: 2, followed: i % 10 === 9 },
    }),
  );
}

function correct(opportunities: readonly OpportunityFact[], seed = 7) {
  return correctedAdherence(opportunities, ({ ticket }) => ticket, seed);
}

test('A* takes away what chance would match, with an interval from whole clusters', () => {
  const { estimate, words, meaning, chance, n } = correct(followed(200));
  expect([n, words, meaning]).toEqual([200, 0.2, 60 / 160]);
  expect(chance).toMatchObject({ ok: true, interval: { estimate: 20 / 160, n: 160 } });
  if (!estimate.ok) throw new Error('a number was expected');
  const { interval } = estimate;
  expect(interval.estimate).toBeCloseTo(0.2 + 0.8 * ((0.375 - 0.125) / 0.875), 12);
  expect(interval).toMatchObject({ n: 200, missing: 0, clusters: 200, method: 'cluster_bca' });
  expect(interval.low).toBeLessThan(interval.estimate);
  expect(interval.high).toBeGreaterThan(interval.estimate);
});

test('the same seed gives the same interval', () => {
  expect(correct(followed(100), 3)).toEqual(correct(followed(100), 3));
  expect(correct(followed(100), 4)).not.toEqual(correct(followed(100), 3));
});

test('what has no placebos is missing, and few cases have no number', () => {
  const some = followed(100).map((one, i) => (i % 2 === 0 ? { ...one, placebo: null } : one));
  expect(correct(some)).toMatchObject({ n: 50, estimate: { interval: { n: 50, missing: 50 } } });
  expect(correct(followed(19)).estimate).toMatchObject({ ok: false, n: 19 });
  expect(correct([])).toMatchObject({ n: 0, words: null, meaning: null });
});
