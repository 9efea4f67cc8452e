import { expect, test } from 'vitest';
import { createStory, sampleReading } from '@/tests/support/event-samples';
import { EVERYTHING } from './facts-where';
import { correctionsBySureness, judgedReadings, surenessOf } from './sureness';

const dayOf = (at: string) => at.slice(0, 10);

test('sureness is the probability of what was said, also of nothing', () => {
  expect(surenessOf(sampleReading(-0.5, 'anger'))).toBe(0.9);
  const { emotions, ...rest } = sampleReading(0, 'neutral');
  expect(surenessOf({ ...rest, emotions: { ...emotions, worry: 0.25 } })).toBe(0.75);
});

test('a burst counts once, by the reading that was put right, else by its newest', () => {
  const made = createStory();
  const first = made.moment(1, 0);
  made.correction(1, first, 'mood', 'worry');
  made.moment(1, 0, { reading: sampleReading(0, 'neutral') });
  made.moment(2, 0);
  made.moment(2, 0, { reading: sampleReading(0, 'neutral') });
  made.correction(3, made.moment(3, 0), 'not_customer');
  made.correction(4, made.moment(4, 0), 'not_now');
  made.moment(5, 0, { history: true });
  const judged = judgedReadings(made.events, dayOf);
  expect(judged.map(({ sureness, corrected }) => [sureness, corrected])).toEqual([
    [0.9, true],
    [1, false],
    [0.9, false],
  ]);
});

test('every reading is in one bin, the surest too', () => {
  const made = createStory();
  for (let ticket = 0; ticket < 30; ticket += 1) {
    const moment = made.moment(ticket, 0);
    if (ticket < 6) made.correction(ticket, moment, 'mood', 'neutral');
    made.moment(100 + ticket, 0, { reading: sampleReading(0, 'neutral'), site: 'gmail' });
  }
  const judged = judgedReadings(made.events, dayOf);
  const bins = correctionsBySureness(judged, EVERYTHING);
  expect(bins.map(({ n }) => n)).toEqual([0, 0, 0, 0, 0, 60]);
  const gmail = correctionsBySureness(judged, { ...EVERYTHING, site: 'gmail' }).at(-1);
  expect([gmail?.n, gmail?.corrected, gmail?.mean]).toEqual([30, 0, 1]);
  const desk = correctionsBySureness(judged, { ...EVERYTHING, site: 'zendesk' }).at(-1);
  if (!desk?.share.ok) throw new Error('a share was expected');
  expect(desk.share.interval.estimate).toBe(0.2);
  expect(bins[0]?.share).toEqual({ ok: false, n: 0, missing: 0, least: 20 });
});
