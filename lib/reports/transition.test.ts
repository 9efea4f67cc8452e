import { expect, test } from 'vitest';
import { sampleHash } from '@/tests/support/event-samples';
import { sampleConversation, sampleMoment } from '@/tests/support/sample-conversations';
import { sampleReply } from '@/tests/support/sample-facts';
import type { MomentFact } from './facts';
import { DEFAULT_OPTIONS } from './report-input';
import { LONGEST_WAIT, transitionReport } from './transition';

const AT = '2026-03-02T10:00:00.000Z';

function handedOver(n: number, seconds: number | null, after: Partial<MomentFact>) {
  const moments = [
    sampleMoment(AT, { beforeHandOver: true, reply: sampleReply({ seconds }) }),
    sampleMoment(AT, after),
  ];
  const handOver = { at: AT, valence: -0.4 };
  return sampleConversation(AT, { ticket: sampleHash(n), moments, handOver });
}

function reportOn(conversations: ReturnType<typeof handedOver>[]) {
  const facts = { moments: [], opportunities: [], conversations, now: AT };
  return transitionReport({ facts, all: facts, options: DEFAULT_OPTIONS, kpis: [] });
}

test('quick, nothing said twice, and no fall', () => {
  const good = Array.from({ length: 20 }, (_, k) =>
    handedOver(k, LONGEST_WAIT, { valence: -0.5 + 1e-9 }),
  );
  const report = reportOn([
    ...good,
    handedOver(30, LONGEST_WAIT + 1, { valence: 0 }),
    handedOver(31, 10, { valence: 0, repeats: true }),
    handedOver(32, 500, { valence: -0.6 }),
    handedOver(33, 10, { valence: null }),
    handedOver(34, null, { valence: 0 }),
  ]);
  expect(report).toMatchObject({ waited: 2, repeated: 1, fell: 1 });
  expect(report.seamless).toMatchObject({ interval: { estimate: 20 / 23, n: 23, missing: 2 } });
});

test('few say so', () => {
  expect(reportOn([handedOver(1, 5, { valence: 0 })]).seamless.ok).toBe(false);
});
