import { expect, test } from 'vitest';
import { createStory } from '@/tests/support/event-samples';
import { parseEvent } from '../events/event-schema';
import { eventWithoutTime } from './event-without-time';

test('only replies that say how long they took lose anything, and only that', () => {
  const story = createStory();
  const moment = story.moment(1, 0);
  story.reply(1, moment, 'none');
  story.reply(1, moment, 'none', undefined, { seconds: null });
  const [read, timed, untimed] = story.events;
  if (!read || !untimed || timed?.kind !== 'reply') throw new Error('replies were expected');
  expect(eventWithoutTime(read)).toBe(read);
  expect(eventWithoutTime(untimed)).toBe(untimed);
  expect(timed.data.seconds).toBe(60);
  const without = eventWithoutTime(timed);
  expect(without).toEqual({ ...timed, data: { ...timed.data, seconds: null } });
  expect(parseEvent(without).ok).toBe(true);
});
