import { expect, test } from 'vitest';
import { createStory } from '@/tests/support/event-samples';
import { eventCounts } from './event-counts';

test('each event counts for itself', () => {
  const story = createStory();
  const moment = story.moment(1, 0);
  const offer = story.offer(1, moment);
  story.impression(1, offer);
  story.insertion(1, offer, 'inserted');
  story.insertion(1, offer, 'clipboard');
  story.insertion(1, offer, 'failed');
  story.reply(1, moment, null);
  story.correction(1, moment, 'mood', 'anger');
  story.correction(1, moment, 'not_now');
  story.handOver(1);
  story.status(1, 'open', 'solved');
  story.status(1, 'solved', 'closed');
  story.status(1, 'closed', 'open');
  story.status(1, null, 'open');
  expect(story.events.map(eventCounts)).toEqual([
    {},
    {},
    { impressions: 1 },
    { inserted: 1 },
    { copied: 1 },
    { insert_failed: 1 },
    { replies: 1, reply_sentences: 2, reply_words: 20 },
    { corrections: 1 },
    { corrections: 0 },
    { hand_overs: 1 },
    { solved: 1, reopened: 0 },
    { solved: 0, reopened: 0 },
    { solved: 0, reopened: 1 },
    { solved: 0, reopened: 0 },
  ]);
});
