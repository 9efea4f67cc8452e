import { expect, test } from 'vitest';
import { sampleOpportunity } from '@/tests/support/sample-facts';
import { adherenceCounts } from './adherence-counts';

test('each opportunity has one level, and what was not followed was passed over or put aside', () => {
  const counts = adherenceCounts([
    sampleOpportunity(1, { level: 'verbatim', inserted: true }),
    sampleOpportunity(2, { level: 'meaning', aside: 'wrong_words' }),
    sampleOpportunity(3, { aside: 'took_time' }),
    sampleOpportunity(4, { aside: 'took_time', inserted: true }),
    sampleOpportunity(5),
  ]);
  expect(counts).toEqual({
    levels: [
      { level: 'verbatim', n: 1 },
      { level: 'edited', n: 0 },
      { level: 'meaning', n: 1 },
      { level: 'none', n: 3 },
    ],
    inserted: 2,
    ignored: 1,
    dismissed: [
      { reason: 'not_now', n: 0 },
      { reason: 'wrong_words', n: 0 },
      { reason: 'said_already', n: 0 },
      { reason: 'took_time', n: 2 },
    ],
  });
});
