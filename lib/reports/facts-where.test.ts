import { expect, test } from 'vitest';
import { createStory, sampleTime } from '@/tests/support/event-samples';
import { factsOf } from './facts-of';
import { EVERYTHING, factsWhere } from './facts-where';

const DAY = 24 * 60;

/** Three conversations, on 2, 3 and 4 March; the second is on Gmail and about a late delivery. */
function threeDays() {
  const story = createStory();
  for (const n of [0, 1, 2]) {
    const place =
      n === 1 ? { site: 'gmail' as const, situation: { label: 'late' as const, p: 0.9 } } : {};
    const moment = story.moment(n, 0, place, sampleTime(n * DAY));
    story.impression(n, story.offer(n, moment), sampleTime(n * DAY));
    story.reply(n, moment, 'edited', sampleTime(n * DAY + 5), n === 1 ? { site: 'gmail' } : {});
  }
  return factsOf(story.events, (at) => at.slice(0, 10));
}

function sizes(filter: Partial<typeof EVERYTHING>) {
  const { moments, opportunities, conversations } = factsWhere(threeDays(), {
    ...EVERYTHING,
    ...filter,
  });
  return [moments.length, opportunities.length, conversations.length];
}

test('both days of a period are part of it', () => {
  expect(sizes({})).toEqual([3, 3, 3]);
  expect(sizes({ from: '2026-03-03' })).toEqual([2, 2, 2]);
  expect(sizes({ from: '2026-03-03', to: '2026-03-03' })).toEqual([1, 1, 1]);
});

test('by site and by situation', () => {
  expect(sizes({ site: 'gmail' })).toEqual([1, 1, 1]);
  expect(sizes({ site: 'intercom' })).toEqual([0, 0, 0]);
  expect(sizes({ situation: 'late', to: '2026-03-02' })).toEqual([0, 0, 0]);
});
