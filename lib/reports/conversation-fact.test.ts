import { expect, test } from 'vitest';
import { createStory, sampleReading, sampleTime } from '@/tests/support/event-samples';
import { factsOf } from './facts-of';

function factsOfStory(story: ReturnType<typeof createStory>) {
  return factsOf(story.events, (at) => at.slice(0, 10));
}

test('a burst that was not the customer leaves everything', () => {
  const story = createStory();
  const first = story.moment(1, 0);
  story.impression(1, story.offer(1, first));
  story.reply(1, first, 'meaning');
  const second = story.moment(1, 1);
  story.correction(1, second, 'not_customer');
  const { moments, opportunities } = factsOfStory(story);
  expect(moments.map(({ index }) => index)).toEqual([0]);
  expect(opportunities).toMatchObject([{ excluded: 'no_next', after: null, afterAt: null }]);
});

test('what is not sure has no valence, and a mood only where the agent gave one', () => {
  const story = createStory();
  const reading = sampleReading(-0.3, 'worry', false);
  const first = story.moment(1, 0, { reading });
  story.impression(1, story.offer(1, first));
  story.reply(1, first, 'none');
  story.correction(1, first, 'mood', 'confusion');
  story.moment(1, 1, { reading });
  const { moments, opportunities } = factsOfStory(story);
  expect(moments).toMatchObject([
    { mood: 'confusion', valence: null },
    { mood: null, valence: null },
  ]);
  expect(opportunities).toMatchObject([{ excluded: 'unsure', before: null }]);
});

test('a conversation belongs to its first known situation and the day of its last burst', () => {
  const story = createStory();
  story.moment(1, 0, {}, sampleTime(0));
  story.moment(1, 1, { situation: { label: 'lost', p: 0.6 } }, sampleTime(10));
  story.moment(1, 2, { situation: { label: 'late', p: 0.9 } }, sampleTime(2000));
  story.reply(1, null, null, sampleTime(9000));
  const { conversations } = factsOfStory(story);
  expect(conversations).toMatchObject([{ situation: 'lost', day: '2026-03-03', replies: 1 }]);
});

test('a moment left out of the lot has no arm and says so', () => {
  const story = createStory();
  const first = story.moment(1, 0);
  story.impression(1, story.offer(1, first, { arm: 'outside' }));
  story.reply(1, first, 'none');
  expect(factsOfStory(story).opportunities).toMatchObject([{ arm: null, outside: true }]);
});
