import { expect, test } from 'vitest';
import { createStory, sampleReading } from '@/tests/support/event-samples';
import { rollUpAll } from '../events/fold';
import { wilson } from '../statistics/wilson';
import { reportOf } from './report';

const DAY = '2026-03-02';

/** `n` answered offers, of which `followed` were followed; the customer's mood then rises by `by`. */
function answered(n: number, followed: number, by: number | null) {
  const story = createStory();
  for (let ticket = 1; ticket <= n; ticket += 1) {
    const at = `${DAY}T12:00:00.000Z`;
    const moment = story.moment(ticket, 0, { reading: sampleReading(-0.5, 'anger') }, at);
    story.impression(ticket, story.offer(ticket, moment));
    story.reply(ticket, moment, ticket <= followed ? 'edited' : 'none', at);
    const valence = -0.5 + (by ?? 0) + (ticket % 2 ? 0.1 : -0.1);
    if (by !== null) story.moment(ticket, 1, { reading: sampleReading(valence, 'neutral') }, at);
  }
  return reportOf(rollUpAll(story.events, (at) => at.slice(0, 10)));
}

test('followed is a share of opportunities with its interval', () => {
  const report = answered(40, 15, null);
  expect(report.opportunities).toBe(40);
  expect(report.followed).toEqual({ ok: true, interval: wilson(15, 40) });
  expect(report.levels).toEqual([
    { level: 'verbatim', n: 0 },
    { level: 'edited', n: 15 },
    { level: 'meaning', n: 0 },
    { level: 'none', n: 25 },
  ]);
});

test('below the smallest n there is no number', () => {
  expect(answered(19, 15, 0.2).followed).toEqual({ ok: false, n: 19, missing: 0, least: 20 });
  expect(answered(19, 15, 0.2).shift.all.estimate).toMatchObject({ ok: false, n: 19, least: 30 });
});

test('the mood shift has a mean, an interval and what is missing', () => {
  const { shift } = answered(40, 10, 0.3);
  if (!shift.all.estimate.ok) throw new Error('a mean was expected');
  const { estimate, low, high, n, missing } = shift.all.estimate.interval;
  expect(estimate).toBeCloseTo(0.3, 10);
  // s = .1·√(40/39); t(.975, 39) = 2.0226909
  expect(high - low).toBeCloseTo(2 * 2.0226909 * 0.1 * Math.sqrt(1 / 39), 6);
  expect([n, missing]).toEqual([40, 0]);
  expect(shift.followed.estimate).toMatchObject({ ok: false, n: 10 });
  expect(answered(35, 5, null).shift.all.estimate).toMatchObject({ ok: false, n: 0, missing: 35 });
});

test('silence is told with its reasons, most frequent first', () => {
  const story = createStory();
  for (const [ticket, why] of [
    [1, 'flat'],
    [2, 'unsure'],
    [3, 'unsure'],
  ] as const) {
    const moment = story.moment(ticket, 0);
    story.offer(ticket, moment, { state: 'silent', why, phrases: [] });
  }
  const report = reportOf(rollUpAll(story.events, () => DAY));
  expect(report.prompts).toEqual({ shown: 0, withheld: 0, silent: 3 });
  expect(report.reasons).toEqual([
    { why: 'unsure', n: 2 },
    { why: 'flat', n: 1 },
  ]);
});

test('nothing at all is a report of zeros', () => {
  const report = reportOf([]);
  expect([report.moments, report.opportunities, report.replies]).toEqual([0, 0, 0]);
  expect(report.followed).toMatchObject({ ok: false, n: 0 });
  expect(report.reasons).toEqual([]);
});
