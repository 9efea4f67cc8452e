import { expect, test } from 'vitest';
import { sampleHash } from '@/tests/support/event-samples';
import { sampleConversation, sampleMoment } from '@/tests/support/sample-conversations';
import { fcrReport } from './fcr-report';
import { DEFAULT_OPTIONS } from './report-input';

const AT = '2026-03-02T10:00:00.000Z';
const STATUS = [{ at: '2026-03-02T12:00:00.000Z', from: 'new', to: 'pending' } as const];

function conversation(n: number, valence: number | null, statuses: typeof STATUS | [] = []) {
  const moments = [sampleMoment(AT, { valence: -0.9 }), sampleMoment(AT, { valence })];
  return sampleConversation(AT, { ticket: sampleHash(n), moments, statuses });
}

function reportOn(conversations: ReturnType<typeof conversation>[]) {
  const now = '2026-05-01T10:00:00.000Z';
  const facts = { moments: [], opportunities: [], conversations, now };
  return fcrReport({ facts, all: facts, options: DEFAULT_OPTIONS, kpis: [] });
}

test('resolved, resolved with closure, and the gap between them on the same conversations', () => {
  const good = Array.from({ length: 15 }, (_, k) => conversation(k, 0.2));
  const cold = Array.from({ length: 5 }, (_, k) => conversation(100 + k, -0.9));
  const open = Array.from({ length: 5 }, (_, k) => conversation(200 + k, 0.2, STATUS));
  const report = reportOn([...good, ...cold, ...open, conversation(300, null)]);
  expect(report).toMatchObject({
    ...{ days: 7, pending: 0, followUps: 0 },
    fcr: { interval: { estimate: 20 / 25, n: 25, missing: 1 } },
    efcr: { interval: { estimate: 15 / 25, n: 25, missing: 1 } },
  });
  expect(report.gap.ok && report.gap.interval.estimate).toBeCloseTo(0.2, 12);
});

test('pending ones and follow-ups are counted apart, and few give no number', () => {
  const young = sampleConversation('2026-04-30T10:00:00.000Z', { ticket: sampleHash(1) });
  const customer = sampleHash(7);
  const first = sampleConversation(AT, { ticket: sampleHash(2), customer });
  const second = sampleConversation('2026-03-04T10:00:00.000Z', {
    ticket: sampleHash(3),
    customer,
  });
  const report = reportOn([young, first, second]);
  expect(report).toMatchObject({ pending: 1, followUps: 1, fcr: { ok: false, n: 1 } });
});
