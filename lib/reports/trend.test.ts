import { expect, test } from 'vitest';
import { simulateDays } from '@/tests/support/simulate-days';
import { rollUpAll } from '../events/fold';
import { proportion } from '../statistics/wilson';
import { factsOf } from './facts-of';
import { reportOf } from './report';
import { dayCounts, shareTrend, valenceTrend } from './trend';

const TODAY = '2026-11-24';
const EVENTS = simulateDays(5, 40, TODAY);
const ROWS = rollUpAll(EVENTS, (at) => at.slice(0, 10));
const DAYS = dayCounts(ROWS);
const MONTH = { to: TODAY, length: 30 } as const;

test('weeks are whole but for both ends, and hold every day once', () => {
  const weeks = shareTrend(DAYS, MONTH, 'week', 'followed');
  expect(weeks.map(({ from, to }) => [from, to])).toEqual([
    ['2026-10-26', '2026-11-01'],
    ['2026-11-02', '2026-11-08'],
    ['2026-11-09', '2026-11-15'],
    ['2026-11-16', '2026-11-22'],
    ['2026-11-23', '2026-11-24'],
  ]);
  expect(shareTrend(DAYS, MONTH, 'day', 'followed')).toHaveLength(30);
});

test('a week is the report of its rows', () => {
  const [first] = shareTrend(DAYS, MONTH, 'week', 'followed');
  const rows = ROWS.filter(({ day }) => day >= '2026-10-26' && day <= '2026-11-01');
  expect(first?.estimate).toEqual(reportOf(rows).followed);
  const { moods, moments, unsure } = reportOf(rows);
  const bad = ['anger', 'frustration', 'disappointment', 'worry', 'confusion'];
  const unpleasant = moods
    .filter(({ mood }) => bad.includes(mood))
    .reduce((sum, { n }) => sum + n, 0);
  const [negative] = shareTrend(DAYS, MONTH, 'week', 'negative');
  expect(negative?.estimate).toEqual(proportion(unpleasant, moments - unsure, unsure));
});

test('mean valence from the messages themselves; the unsure ones are missing', () => {
  const { moments } = factsOf(EVENTS, (at) => at.slice(0, 10));
  const [first] = valenceTrend(moments, MONTH, 'week');
  const mine = moments.filter(({ day }) => day >= '2026-10-26' && day <= '2026-11-01');
  const known = mine.flatMap(({ valence }) => valence ?? []);
  if (!first?.estimate.ok) throw new Error('a mean was expected');
  const { estimate, n, missing } = first.estimate.interval;
  expect(estimate).toBeCloseTo(known.reduce((sum, v) => sum + v, 0) / known.length, 12);
  expect([n, missing]).toEqual([known.length, mine.length - known.length]);
});

test('a day on which nothing happened has too few, not a zero', () => {
  const [sunday] = shareTrend(DAYS, { to: '2026-11-22', length: 1 }, 'day', 'followed');
  expect(sunday?.estimate).toEqual({ ok: false, n: 0, missing: 0, least: 20 });
});
