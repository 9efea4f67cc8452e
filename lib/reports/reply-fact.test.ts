import { expect, test } from 'vitest';
import { createStory, sampleTime } from '@/tests/support/event-samples';
import type { ReplyFact } from './facts';
import { mergeReply } from './reply-fact';

function merged(...given: Parameters<ReturnType<typeof createStory>['reply']>[4][]): ReplyFact {
  const story = createStory();
  given.forEach((data, n) => {
    story.reply(1, null, null, sampleTime(n), data);
  });
  let fact: ReplyFact | null = null;
  for (const event of story.events) if (event.kind === 'reply') fact = mergeReply(fact, event);
  if (!fact) throw new Error('a reply was expected');
  return fact;
}

const edited = { phrase: 'late-1', level: 'edited', score: 0.7 } as const;
const none = { phrase: 'late-1', level: 'none', score: 0.1 } as const;

test('messages to one burst are one reply: the first time, the strongest level, all acts', () => {
  const fact = merged(
    { followed: none, acts: { apologise: 1 }, seconds: 50, concrete: 1, nameable: 2 },
    { followed: edited, acts: { apologise: 1, time: 2 }, seconds: 90, concrete: 2, nameable: 2 },
    { followed: null, acts: {}, words: 5, sentences: 1 },
  );
  expect(fact).toEqual({
    ...{ at: sampleTime(0), acts: { apologise: 2, time: 2 }, sentences: 5, words: 45 },
    ...{ concrete: 2, nameable: 2, seconds: 50, level: 'edited', placebo: null },
  });
});

test('any message that a placebo matches is enough', () => {
  const told = merged(
    { placebo: { k: 2, followed: false } },
    {},
    { placebo: { k: 2, followed: true } },
  );
  expect(told.placebo).toEqual({ k: 2, followed: true });
});

test('what an older version did not record is unknown, not nothing', () => {
  expect(merged({})).toMatchObject({
    concrete: null,
    nameable: null,
    placebo: null,
    level: 'none',
  });
});
