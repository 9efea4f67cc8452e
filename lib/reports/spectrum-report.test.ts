import { expect, test } from 'vitest';
import { sampleMoment } from '@/tests/support/sample-conversations';
import type { MomentFact } from './facts';
import { DEFAULT_OPTIONS } from './report-input';
import { spectrumReport } from './spectrum-report';

function reportOn(moments: MomentFact[]) {
  const facts = { moments, opportunities: [], conversations: [], now: '2026-05-01T00:00:00.000Z' };
  return spectrumReport({ facts, all: facts, options: DEFAULT_OPTIONS, kpis: [] });
}

function many(n: number, given: Partial<MomentFact>, at = '2026-03-04T10:00:00.000Z') {
  return Array.from({ length: n }, () => sampleMoment(at, given));
}

function shareOf(report: ReturnType<typeof reportOn>['all'] | undefined, mood: string) {
  return report?.shares.find((share) => share.mood === mood);
}

test('shares of what was sure, by week and by situation', () => {
  const late = many(20, { mood: 'worry', situation: 'late' });
  const bug = many(20, { mood: 'anger', situation: 'bug' }, '2026-03-09T10:00:00.000Z');
  const report = reportOn([...late, ...bug, ...many(3, { mood: null })]);
  expect(shareOf(report.all, 'worry')).toMatchObject({
    ...{ n: 20, share: { interval: { estimate: 0.5, n: 40, missing: 3 } } },
  });
  expect(report.byWeek.map(({ key, n, unsure }) => [key, n, unsure])).toEqual([
    ['2026-03-02', 20, 3],
    ['2026-03-09', 20, 0],
  ]);
  expect(report.bySituation.map(({ key }) => key)).toEqual(['bug', 'late']);
  expect(shareOf(report.bySituation[0], 'anger')?.share).toMatchObject({
    interval: { estimate: 1 },
  });
});

test('nothing is a table of nothing', () => {
  const report = reportOn([]);
  expect(report.byWeek).toEqual([]);
  expect(shareOf(report.all, 'anger')).toEqual({
    ...{ mood: 'anger', n: 0, share: { ok: false, n: 0, missing: 0, least: 20 } },
  });
});
