import { expect, test } from 'vitest';
import { sampleMoment } from '@/tests/support/sample-conversations';
import { sampleReply } from '@/tests/support/sample-facts';
import { concretenessReport } from './concreteness';
import { DEFAULT_OPTIONS } from './report-input';

const AT = '2026-03-02T10:00:00.000Z';

function reportOn(pairs: [concrete: number | null, nameable: number | null][]) {
  const moments = pairs.map(([concrete, nameable]) =>
    sampleMoment(AT, { reply: sampleReply({ concrete, nameable }) }),
  );
  const facts = { moments, opportunities: [], conversations: [], now: AT };
  return concretenessReport({ facts, all: facts, options: DEFAULT_OPTIONS, kpis: [] });
}

test('replies and things, of those that could be named', () => {
  const pairs = Array.from({ length: 24 }, (_, k): [number, number] => [k % 2, 2]);
  const report = reportOn([...pairs, [0, 0], [null, null]]);
  expect(report).toMatchObject({ unknown: 1, nothingToName: 1 });
  expect(report.replies).toMatchObject({
    ok: true,
    interval: { estimate: 0.5, n: 24, missing: 1 },
  });
  expect(report.things).toMatchObject({ ok: true, interval: { estimate: 0.25, n: 48 } });
});

test('too few say so, and never more than could be named', () => {
  expect(reportOn([[3, 1]])).toMatchObject({
    replies: { ok: false, n: 1 },
    things: { ok: false, n: 1 },
  });
});
