import { expect, test } from 'vitest';
import { createStory } from '@/tests/support/event-samples';
import { eventWithoutTime } from './event-without-time';

test('only replies lose anything, and only their time', () => {
  const story = createStory();
  const moment = story.moment(1, 0);
  story.reply(1, moment, 'none');
  const [read, reply] = story.events;
  if (!read || reply?.kind !== 'reply') throw new Error('a reply was expected');
  expect(eventWithoutTime(read)).toBe(read);
  const { seconds, ...data } = reply.data;
  expect(seconds).toBe(60);
  expect(eventWithoutTime(reply)).toEqual({ ...reply, data });
});
