import { expect, test } from 'vitest';
import { sampleHash } from '@/tests/support/event-samples';
import { sampleConversation, sampleMoment } from '@/tests/support/sample-conversations';
import { effortReport } from './effort-report';
import { DEFAULT_OPTIONS } from './report-input';

const AT = '2026-03-02T10:00:00.000Z';

function conversation(n: number, bursts: number, final: number | null) {
  const moments = Array.from({ length: bursts }, (_, index) =>
    sampleMoment(AT, { index, valence: index === bursts - 1 ? final : -0.5 }),
  );
  return sampleConversation(AT, { ticket: sampleHash(n), moments });
}

function reportOn(conversations: ReturnType<typeof conversation>[], careMode = false) {
  const facts = { moments: [], opportunities: [], conversations, now: AT };
  const options = { ...DEFAULT_OPTIONS, careMode };
  return effortReport({ facts, all: facts, options, kpis: [] });
}

test('easy or hard, warm or cold, the unsure ends apart', () => {
  const easy = Array.from({ length: 16 }, (_, k) => conversation(k, 1, k < 10 ? 0.3 : -0.3));
  const hard = Array.from({ length: 15 }, (_, k) => conversation(100 + k, 4, k < 5 ? 0 : -0.3));
  const report = reportOn([...easy, ...hard, conversation(200, 1, null)]);
  expect(report).toMatchObject({
    ...{ conversations: 32, waiting: { interval: { estimate: 0 } } },
    quadrants: { easyWarm: 10, easyCold: 6, hardWarm: 5, hardCold: 10 },
    easyWarm: { interval: { estimate: 10 / 31, n: 31, missing: 1 } },
  });
  expect(report.bursts.ok && report.bursts.interval.estimate).toBeCloseTo(77 / 32, 12);
});

test('care mode keeps no waiting, and few give no number', () => {
  const report = reportOn([conversation(1, 1, 0)], true);
  expect(report).toMatchObject({
    waiting: null,
    bursts: { ok: false, n: 1 },
    easyWarm: { ok: false },
  });
  expect(reportOn([]).conversations).toBe(0);
});
