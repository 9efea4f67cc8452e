import { expect, test } from 'vitest';
import { createStory, sampleReading } from '@/tests/support/event-samples';
import type { AttuneEvent } from './event';
import { sumCounts } from './roll-up';
import { threadCounts } from './thread-counts';
import { nextThread, type ThreadState } from './thread-state';

function totals(events: readonly AttuneEvent[]) {
  const thread = events.reduce<ThreadState | null>(
    (state, event) => nextThread(state, event),
    null,
  );
  return sumCounts(thread ? threadCounts(thread).map(({ counts }) => counts) : []);
}

function answeredStory(level: 'edited' | 'none', seen = true) {
  const story = createStory();
  const moment = story.moment(1, 0, { reading: sampleReading(-0.6, 'anger') });
  const offer = story.offer(1, moment);
  if (seen) story.impression(1, offer);
  story.reply(1, moment, level);
  return { story, moment };
}

test('a reply after an impression is an opportunity; its shift waits for the next burst', () => {
  const { story } = answeredStory('edited');
  expect(totals(story.events)).toMatchObject({
    ...{ moments: 1, mood_anger: 1, prompt_shown: 1, why_match: 1, opportunities: 1 },
    ...{ followed_edited: 1, shift_followed_missing: 1 },
  });
  story.moment(1, 1, { reading: sampleReading(0.3, 'gratitude') });
  const now = totals(story.events);
  expect(now).toMatchObject({ shift_followed_n: 1, shift_followed_sum: 9000 });
  expect(now.shift_followed_sumsq).toBe(81_000_000);
  expect(now.shift_followed_missing).toBeUndefined();
});

test('a reply without an impression is none', () => {
  expect(totals(answeredStory('edited', false).story.events).opportunities).toBeUndefined();
});

test('an unsure next burst is left out and counted', () => {
  const { story } = answeredStory('none');
  story.moment(1, 1, { reading: sampleReading(0.3, 'gratitude', false) });
  expect(totals(story.events)).toMatchObject({
    unsure: 1,
    shift_ignored_unsure: 1,
    followed_none: 1,
  });
});

test('the agent’s word on the mood outranks the model, and dismissing is counted', () => {
  const { story, moment } = answeredStory('none');
  story.correction(1, moment, 'mood', 'worry');
  story.correction(1, moment, 'not_now');
  const counts = totals(story.events);
  expect(counts).toMatchObject({ mood_worry: 1, dismissed: 1 });
  expect(counts.mood_anger).toBeUndefined();
});

test('what was not the customer is no moment and no opportunity', () => {
  const { story, moment } = answeredStory('edited');
  story.correction(1, moment, 'not_customer');
  expect(totals(story.events)).toEqual({ not_customer: 1, readings: 1 });
});
