import { expect, test } from 'vitest';
import { sampleMoment } from '@/tests/support/sample-conversations';
import type { MomentFact } from './facts';
import { liftReport } from './lift-report';
import { DEFAULT_OPTIONS } from './report-input';

const AT = '2026-03-04T10:00:00.000Z';

function many(n: number, given: Partial<MomentFact>) {
  return Array.from({ length: n }, () => sampleMoment(AT, given));
}

function reportOn(moments: MomentFact[]) {
  const facts = { moments, opportunities: [], conversations: [], now: AT };
  return liftReport({ facts, all: facts, options: DEFAULT_OPTIONS, kpis: [] });
}

test('a mood that belongs to a situation stands out, one that is everywhere does not', () => {
  const report = reportOn([
    ...many(60, { situation: 'late', mood: 'frustration' }),
    ...many(20, { situation: 'late', mood: 'neutral' }),
    ...many(20, { situation: 'how_to', mood: 'frustration' }),
    ...many(60, { situation: 'how_to', mood: 'confusion' }),
    ...many(20, { situation: 'how_to', mood: 'neutral' }),
    ...many(9, { situation: null, mood: 'anger' }),
  ]);
  const found = report.lifts.find(
    ({ situation, mood }) => situation === 'late' && mood === 'frustration',
  );
  expect(found?.lift).toMatchObject({ ok: true, interval: { n: 180 } });
  expect(found?.lift.ok && found.lift.interval.estimate).toBeCloseTo(0.75 / (80 / 180), 12);
  expect(found?.stands).toBe(true);
  const neutral = report.lifts.find(
    ({ situation, mood }) => situation === 'late' && mood === 'neutral',
  );
  expect(neutral?.stands).toBe(false);
  expect(report.tests).toBe(report.lifts.filter(({ adjusted }) => adjusted !== null).length);
});

test('a situation with few bursts has no lift', () => {
  const report = reportOn(many(19, { situation: 'late', mood: 'anger' }));
  expect(report.lifts.every((one) => !one.lift.ok && !one.stands)).toBe(true);
  expect(report.tests).toBe(0);
});
