import { expect, test } from 'vitest';
import { sampleHash } from '@/tests/support/event-samples';
import { sampleConversation, sampleMoment } from '@/tests/support/sample-conversations';
import { botReport } from './bot-report';
import { DEFAULT_OPTIONS } from './report-input';

const AT = '2026-03-02T10:00:00.000Z';

function handedOver(n: number, valence: number | null, after: number | null, repeats = false) {
  const moments = [
    sampleMoment(AT, { valence, beforeHandOver: true, negative: 0.8, history: true }),
    sampleMoment(AT, { valence: after, repeats }),
  ];
  return sampleConversation(AT, {
    ...{ ticket: sampleHash(n), moments, handOver: { at: AT, valence } },
  });
}

function reportOn(conversations: ReturnType<typeof handedOver>[]) {
  const facts = { moments: [], opportunities: [], conversations, now: AT };
  return botReport({ facts, all: facts, options: DEFAULT_OPTIONS, kpis: [] });
}

test('mood with the bot, recovery after, and repeats, of those handed over', () => {
  const handed = Array.from({ length: 30 }, (_, k) => handedOver(k, -0.5, 0.1, k % 3 === 0));
  const without = sampleConversation(AT, { ticket: sampleHash(99) });
  const report = reportOn([...handed, handedOver(50, null, 0.5), without]);
  expect(report).toMatchObject({ handOvers: 31, emotionMoments: 31 });
  expect(report.botSentiment).toMatchObject({ interval: { estimate: -0.5, n: 30, missing: 1 } });
  const { recovery, repeatsAfter } = report;
  expect(recovery.ok && recovery.interval.estimate).toBeCloseTo(0.6, 12);
  expect(recovery).toMatchObject({ interval: { n: 30, missing: 1 } });
  expect(repeatsAfter).toMatchObject({ interval: { estimate: 10 / 31, n: 31 } });
});

test('few hand-overs give no number', () => {
  const report = reportOn([handedOver(1, -0.5, null)]);
  expect(report.recovery).toEqual({ ok: false, n: 0, missing: 1, least: 30 });
  expect(report.repeatsAfter.ok).toBe(false);
});
