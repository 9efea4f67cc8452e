import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStory, sampleReading } from '@/tests/support/event-samples';
import { rollUpAll } from './fold';
import { startBin } from './opportunity-counts';
import { type Counts, sumCounts, VALENCE_UNIT } from './roll-up';

test('every valence has its quarter of the scale', () => {
  expect([-1, -0.51, -0.5, -0.01, 0, 0.49, 0.5, 1].map(startBin)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 10_000 }), (units) => {
      const valence = units / VALENCE_UNIT;
      const low = startBin(valence) / 2 - 1;
      expect(valence).toBeGreaterThanOrEqual(low);
      expect(valence < low + 0.5 || valence === 1).toBe(true);
    }),
  );
});

function totals(
  k: number,
  level: 'edited' | 'meaning' | 'none',
  arm?: 'shown' | 'outside',
): Counts {
  const story = createStory();
  const moment = story.moment(1, 0, { reading: sampleReading(-0.7, 'anger') });
  const offer = story.offer(1, moment, arm ? { arm } : {});
  story.impression(1, offer);
  story.insertion(1, offer);
  const tried = { placebo: { k, followed: true }, concrete: 0, nameable: 2 };
  story.reply(1, moment, level, undefined, tried);
  story.reply(1, moment, 'none', undefined, { concrete: 1, nameable: 2 });
  story.moment(1, 1, { reading: sampleReading(0.2, 'gratitude') });
  return sumCounts(rollUpAll(story.events, () => '2026-03-02').map(({ counts }) => counts));
}

test('placebos count where as many were tried as phrases were seen', () => {
  expect(totals(2, 'meaning')).toMatchObject({
    ...{ placebo_n: 1, placebo_k: 2, placebo_meaning: 1, placebo_chance: 1 },
  });
  expect(totals(2, 'edited')).toMatchObject({ placebo_n: 1, placebo_words: 1 });
  expect(totals(2, 'edited').placebo_chance).toBeUndefined();
  expect(totals(3, 'meaning').placebo_n).toBeUndefined();
});

test('where the next message ended is kept by where this one began', () => {
  const sums = { n: 1, sum: 2_000, sumsq: 4_000_000 };
  for (const [part, n] of Object.entries(sums)) {
    expect(totals(2, 'none')).toHaveProperty(`start_ignored_0_${part}`, n);
  }
});

test('an arm has its own shift, and outside of both no lot counts', () => {
  expect(totals(2, 'none', 'shown')).toMatchObject({
    ...{ arm_shown_opportunities: 1, arm_shown_n: 1, arm_shown_sum: 9_000, opportunities: 1 },
  });
  expect(totals(2, 'none', 'outside')).toMatchObject({ arm_outside: 1, opportunities: 1 });
});

test('two messages that name things are one reply that names the most of them', () => {
  expect(totals(2, 'none')).toMatchObject({
    ...{ nameable_replies: 1, concrete_replies: 1, nameable: 2, concrete: 1, used: 1 },
  });
});
