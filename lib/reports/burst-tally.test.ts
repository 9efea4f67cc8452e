import { expect, test } from 'vitest';
import { createStory, sampleReading, sampleTime } from '@/tests/support/event-samples';
import { type BurstTally, newTally, readAgain, tellBurst } from './burst-tally';

/** The tally of burst 1/0 after the events of a story. */
function tallied(
  tell: (story: ReturnType<typeof createStory>, moment: string) => void,
): BurstTally {
  const story = createStory();
  const reading = sampleReading(-0.5, 'worry');
  tell(story, story.moment(1, 0, { reading, asks: true, situation: { label: 'late', p: 0.7 } }));
  let tally: BurstTally | null = null;
  for (const event of story.events) {
    if (event.kind === 'moment' && tally) readAgain(tally, event);
    else if (event.kind === 'moment') tally = newTally(event);
    else if (tally && event.kind !== 'status' && event.kind !== 'hand_over')
      tellBurst(tally, event);
  }
  if (!tally) throw new Error('a burst was expected');
  return tally;
}

test('the newest reading counts, at the time of the first', () => {
  const tally = tallied((story) => {
    const reading = sampleReading(0.4, 'gratitude');
    story.moment(1, 0, { reading, stage: 'close', repeats: true }, sampleTime(9));
  });
  expect(tally).toMatchObject({ at: sampleTime(0), valence: 0.4, stage: 'close', negative: 0 });
  expect(tally).toMatchObject({ asks: false, repeats: true, situation: null });
});

test('the strongest of the four unpleasant feelings is kept', () => {
  expect(tallied(() => undefined)).toMatchObject({ negative: 0.9, asks: true, situation: 'late' });
});

test('what comes after the reply is no longer part of the opportunity', () => {
  const tally = tallied((story, moment) => {
    const offer = story.offer(1, moment, { arm: 'shown' }, sampleTime(1));
    story.impression(1, offer, sampleTime(2));
    story.reply(1, moment, 'edited', sampleTime(3));
    story.offer(1, moment, { arm: 'outside' }, sampleTime(4));
    story.insertion(1, offer, 'inserted', sampleTime(5));
  });
  expect(tally).toMatchObject({ arm: 'shown', inserted: false, seenAt: sampleTime(2) });
  expect([...tally.phrases]).toEqual(['late-1', 'late-2']);
});

test('a use that failed is none, and a copied phrase is one', () => {
  const used = (result: 'failed' | 'clipboard') =>
    tallied((story, moment) => story.insertion(1, story.offer(1, moment), result)).inserted;
  expect([used('failed'), used('clipboard')]).toEqual([false, true]);
});

test('an aside without a reason, of an older version, is “not now”', () => {
  const tally = tallied((story, moment) => {
    story.correction(1, moment, 'mood', 'anger');
    story.correction(1, moment, 'not_now');
  });
  expect(tally).toMatchObject({ corrected: 'anger', aside: 'not_now', notCustomer: false });
});
