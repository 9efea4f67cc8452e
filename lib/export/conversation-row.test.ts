import { expect, test } from 'vitest';
import { createStory, sampleReading } from '@/tests/support/event-samples';
import { factsOf } from '../reports/facts-of';
import { conversationRows } from './conversation-row';

function rows() {
  const story = createStory();
  const first = story.moment(1, 0, {
    ...{ reading: sampleReading(-0.6, 'anger'), asks: true },
    situation: { label: 'late', p: 0.9 },
  });
  const offer = story.offer(1, first, { arm: 'shown' });
  story.impression(1, offer);
  story.insertion(1, offer);
  story.reply(1, first, 'edited');
  const second = story.moment(1, 1, { reading: sampleReading(0.4, 'gratitude') });
  const later = story.offer(1, second);
  story.impression(1, later);
  story.correction(1, second, 'not_now');
  story.reply(1, second, 'none');
  story.moment(1, 2, { reading: sampleReading(0.1, 'neutral', false) });
  story.handOver(1);
  story.status(1, 'open', 'pending');
  story.status(1, 'pending', 'solved');
  const held = story.moment(2, 0, {});
  const withheld = { state: 'withheld', why: 'holdout', arm: 'holdout' } as const;
  story.impression(2, story.offer(2, held, withheld));
  story.reply(2, held, 'meaning');
  const { conversations, opportunities } = factsOf(story.events, (at) => at.slice(0, 10));
  return conversationRows(conversations, opportunities, 7);
}

test('what a conversation came to', () => {
  expect(rows()[0]).toEqual({
    ...{ number: 7, site: 'zendesk', channel: 'email', situation: 'late', day: '2026-03-02' },
    ...{ replies: 2, moments: 3, unsure: 1, asks: 1, repeats: 0 },
    ...{ firstValence: -0.6, lastValence: 0.4, opportunities: 2, used: 1, dismissed: 1 },
    levels: { verbatim: 0, edited: 1, meaning: 0, none: 1 },
    ...{ arm: 'shown', shifts: { n: 1, sum: 1, missing: 0, unsure: 1 } },
    ...{ handOver: true, handOverValence: -0.2, status: 'solved', seconds: 60 },
  });
});

test('the holdout saw no phrases: its replies are at no level', () => {
  const [, held] = rows();
  expect(held).toMatchObject({ number: 8, arm: 'holdout', opportunities: 0 });
  expect(held?.levels).toEqual({ verbatim: 0, edited: 0, meaning: 0, none: 0 });
  expect(held?.shifts).toEqual({ n: 0, sum: 0, missing: 1, unsure: 0 });
});
