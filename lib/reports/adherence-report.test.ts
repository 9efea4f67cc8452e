import { expect, test } from 'vitest';
import { sampleOpportunity } from '@/tests/support/sample-facts';
import { playTeam } from '@/tests/support/simulate-team';
import { wilson } from '../statistics/wilson';
import { adherenceReport } from './adherence-report';
import type { OpportunityFact } from './facts';
import { factsOf } from './facts-of';
import { DEFAULT_OPTIONS } from './report-input';

function reportOf(opportunities: OpportunityFact[]) {
  const facts = { moments: [], conversations: [], now: '', opportunities };
  return adherenceReport({ facts, options: DEFAULT_OPTIONS });
}

/** 40 conversations of one opportunity each, 15 of them followed; 10 more in the holdout. */
const FORTY = Array.from({ length: 50 }, (_, n) =>
  sampleOpportunity(n, {
    level: n < 15 ? 'edited' : 'none',
    arm: n < 40 ? 'shown' : 'holdout',
    situation: n % 2 === 0 ? 'late' : null,
    site: n < 30 ? 'zendesk' : 'gmail',
    day: n < 20 ? '2026-03-04' : '2026-03-09',
  }),
);

test('the share is of what was seen, without the holdout', () => {
  const report = reportOf(FORTY);
  expect(report).toMatchObject({ opportunities: 40, holdout: 10, clusteredBy: 'ticket' });
  expect(report.followed.wilson).toEqual({ ok: true, interval: wilson(15, 40) });
});

test('by situation where there is one, by site, and by week of its Monday', () => {
  const { bySituation, bySite, byWeek } = reportOf(FORTY);
  expect(bySituation).toMatchObject([{ key: 'late', n: 20, followed: 8 }]);
  expect(bySite).toMatchObject([
    { key: 'gmail', n: 10, followed: 0, share: { ok: false, n: 10, least: 20 } },
    { key: 'zendesk', n: 30, followed: 15, share: { ok: true } },
  ]);
  expect(byWeek.map(({ key, n }) => [key, n])).toEqual([
    ['2026-03-02', 20],
    ['2026-03-09', 20],
  ]);
});

test('the levels and the ways of leaving add up to the opportunities', () => {
  const team = { seed: 5, agents: 9, tickets: 60, effect: 0, holdout: true };
  const { opportunities } = factsOf(playTeam(team), (at) => at.slice(0, 10));
  const report = reportOf([...opportunities]);
  const levels = report.levels.reduce((sum, { n }) => sum + n, 0);
  const none = report.levels.find(({ level }) => level === 'none')?.n;
  const dismissed = report.dismissed.reduce((sum, { n }) => sum + n, 0);
  expect(levels).toBe(report.opportunities);
  expect(report.ignored + dismissed).toBe(none);
  expect(dismissed).toBeGreaterThan(0);
  expect(report.clusteredBy).toBe('agent');
  expect(report.corrected.n).toBe(report.opportunities);
});
