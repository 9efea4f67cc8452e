import { expect, test } from 'vitest';
import { createStory, sampleHash, sampleTime } from '@/tests/support/event-samples';
import { newThread, type ThreadTally, tellThread } from './thread-tally';

function tallied(story: ReturnType<typeof createStory>): ThreadTally | null {
  let thread: ThreadTally | null = null;
  for (const event of story.events) {
    thread ??= newThread(event);
    if (thread) tellThread(thread, event);
  }
  return thread;
}

test('a ticket that showed neither a burst nor a reply is unknown', () => {
  const story = createStory();
  story.status(1, 'open', 'solved');
  expect(tallied(story)).toBe(null);
});

test('bursts that a bot was the counterpart of are those before the hand-over', () => {
  const story = createStory();
  story.moment(1, 0, { customer: sampleHash(7) });
  story.moment(1, 1);
  story.handOver(1);
  story.handOver(1);
  story.moment(1, 2);
  const thread = tallied(story);
  expect([...(thread?.bursts.values() ?? [])].map(({ beforeHandOver }) => beforeHandOver)).toEqual([
    true,
    true,
    false,
  ]);
  expect(thread?.handOver).toEqual({ at: sampleTime(2), valence: -0.2 });
  expect(thread?.customer).toBe(sampleHash(7));
});

test('replies are counted, also those to no known burst; times are the first and the last', () => {
  const story = createStory();
  story.reply(1, null, null, sampleTime(4));
  const moment = story.moment(1, 0, { channel: 'chat' }, sampleTime(2));
  story.reply(1, moment, null, sampleTime(9));
  story.status(1, 'open', 'solved');
  const thread = tallied(story);
  expect(thread).toMatchObject({ replies: 2, firstAt: sampleTime(2), lastAt: sampleTime(9) });
  expect(thread?.statuses).toEqual([{ at: sampleTime(3), from: 'open', to: 'solved' }]);
});

test('what names a burst or an offer of another ticket changes nothing', () => {
  const story = createStory();
  const moment = story.moment(1, 0);
  story.reply(1, 'an id of somewhere else', 'verbatim');
  story.impression(1, 'an offer of somewhere else');
  const [burst] = tallied(story)?.bursts.values() ?? [];
  expect(burst).toMatchObject({ answer: null, seenAt: null });
  expect(moment).not.toBe('');
});
