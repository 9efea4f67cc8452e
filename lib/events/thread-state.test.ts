import { expect, test } from 'vitest';
import { createStory, sampleHash, sampleReading } from '@/tests/support/event-samples';
import type { AttuneEvent } from './event';
import {
  MOST_BURSTS,
  nextThread,
  situationOf,
  type ThreadState,
  trimThread,
  youngThread,
} from './thread-state';

function after(events: readonly AttuneEvent[]): ThreadState | null {
  return events.reduce<ThreadState | null>((thread, event) => nextThread(thread, event), null);
}

test('a burst that grows is one burst with its newest reading', () => {
  const story = createStory();
  story.moment(1, 0, { reading: sampleReading(-0.2, 'confusion') });
  story.moment(1, 0, { reading: sampleReading(-0.8, 'anger') });
  expect(after(story.events)?.bursts).toMatchObject([
    { primary: 'anger', valence: -0.8, readings: 2 },
  ]);
});

test('an impression belongs to the burst of its offer, also after it grew', () => {
  const story = createStory();
  const first = story.moment(1, 0);
  const offer = story.offer(1, first);
  story.moment(1, 0);
  story.impression(1, offer);
  expect(after(story.events)?.bursts).toMatchObject([{ seenAt: story.events[3]?.at }]);
});

test('a shown offer outranks a silence, before and after it', () => {
  for (const order of [
    ['shown', 'silent'],
    ['silent', 'shown'],
  ] as const) {
    const story = createStory();
    const moment = story.moment(1, 0);
    for (const state of order) story.offer(1, moment, { state });
    expect(after(story.events)?.bursts[0]?.offer?.state).toBe('shown');
  }
});

test('two replies to one burst are one answer with the stronger level', () => {
  const story = createStory();
  const moment = story.moment(1, 0);
  story.reply(1, moment, 'none');
  story.reply(1, moment, 'edited');
  story.reply(1, moment, 'meaning');
  expect(after(story.events)?.bursts[0]?.reply).toEqual({
    at: story.events[1]?.at,
    level: 'edited',
  });
});

test('bursts read late take their place', () => {
  const story = createStory();
  for (const index of [3, 1, 2]) story.moment(1, index);
  expect(after(story.events)?.bursts.map(({ index }) => index)).toEqual([1, 2, 3]);
});

test('an event of a ticket that never showed its channel has no place', () => {
  const story = createStory();
  story.status(1, 'open', 'solved');
  expect(after(story.events)).toBeNull();
});

test('only the newest bursts stay', () => {
  const story = createStory();
  for (let index = 0; index <= MOST_BURSTS; index += 1) story.moment(1, index);
  const thread = after(story.events);
  if (!thread) throw new Error('a thread was expected');
  expect(trimThread(thread).bursts.length).toBe(MOST_BURSTS);
  expect(trimThread(thread).bursts[0]?.burst).toBe(sampleHash(1001));
});

test('phrases seen again after the reply were still seen before it', () => {
  const story = createStory();
  const moment = story.moment(1, 0);
  const offer = story.offer(1, moment);
  story.impression(1, offer, '2026-03-02T10:00:00.000Z');
  story.reply(1, moment, 'edited', '2026-03-02T10:01:00.000Z');
  story.impression(1, offer, '2026-03-02T10:02:00.000Z');
  expect(after(story.events)?.bursts[0]?.seenAt).toBe('2026-03-02T10:00:00.000Z');
});

test('bursts that are too old go, and what the conversation is about stays', () => {
  const story = createStory();
  story.moment(1, 0, { situation: { label: 'late', p: 0.9 } }, '2026-03-01T10:00:00.000Z');
  story.moment(1, 1, { situation: { label: 'lost', p: 0.9 } }, '2026-03-05T10:00:00.000Z');
  const thread = after(story.events);
  if (!thread) throw new Error('a thread was expected');
  expect(youngThread(thread, '2026-03-01T10:00:00.000Z')).toBe(thread);
  const young = youngThread(thread, '2026-03-01T10:00:00.001Z');
  expect(young.bursts.map(({ index }) => index)).toEqual([1]);
  expect(situationOf(young)).toBe('late');
});
