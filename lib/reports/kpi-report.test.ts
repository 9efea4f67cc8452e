import { expect, test } from 'vitest';
import { sampleHash } from '@/tests/support/event-samples';
import { sampleConversation } from '@/tests/support/sample-conversations';
import { readKpiFile } from './kpi-file';
import { kpiReport, netPromoters } from './kpi-report';
import { DEFAULT_OPTIONS, type ReportOptions } from './report-input';

function reportOn(text: string, options: Partial<ReportOptions> = {}) {
  const conversations = [sampleConversation('2026-03-02T10:00:00.000Z', { ticket: sampleHash(1) })];
  const facts = { moments: [], opportunities: [], conversations, now: '2026-05-01T00:00:00.000Z' };
  const kpis = [readKpiFile({ name: 'survey.csv', text })];
  return kpiReport({ facts, all: facts, options: { ...DEFAULT_OPTIONS, ...options }, kpis });
}

test('top two boxes of CSAT, and how many answers belong to a known conversation', () => {
  const lines = Array.from(
    { length: 30 },
    (_, k) => `${sampleHash(k % 3)},2026-03-02,${(k % 5) + 1}`,
  );
  const report = reportOn(['ticket,date,csat', ...lines].join('\n'));
  expect(report.errors).toEqual([]);
  expect(report.measures).toMatchObject([
    {
      ...{ file: 'survey.csv', column: 'csat', kind: 'csat', answers: 30, net: null },
      top: { interval: { estimate: 12 / 30, n: 30 } },
      mean: { interval: { estimate: 3, n: 30 } },
      matched: { interval: { estimate: 10 / 30, n: 30 } },
    },
  ]);
});

test('NPS from its definition, of the days of the period', () => {
  const values = [10, 9, 9, 8, 7, 6, 0, 10, 10, 9, 5, 8, 9, 10, 10, 6, 7, 9, 9, 10];
  const [promoters, detractors] = [12 / 20, 4 / 20];
  const se = Math.sqrt((promoters + detractors - (promoters - detractors) ** 2) / 20);
  const net = netPromoters(values);
  expect(net.ok && net.interval.estimate).toBeCloseTo(0.4, 12);
  expect(net.ok && net.interval.high).toBeCloseTo(0.4 + 1.959963984540054 * se, 12);
  const lines = values.map((value) => `2026-03-02,${value}`);
  const text = ['day,nps', ...lines, '2026-04-02,0'].join('\n');
  const report = reportOn(text, { from: '2026-03-01', to: '2026-03-31' });
  expect(report.measures[0]).toMatchObject({ answers: 20, matched: null, top: null });
  expect(report.measures[0]?.net).toEqual(net);
});

test('few answers, or all the same, give no NPS', () => {
  expect(netPromoters([10, 10])).toEqual({ ok: false, n: 2, missing: 0, least: 20 });
  expect(netPromoters(Array(30).fill(10))).toMatchObject({ ok: false, reason: 'undefined' });
});

test('faults are told with their file', () => {
  expect(reportOn('ticket,csat\n1,great').errors).toEqual([
    { file: 'survey.csv', line: 2, column: 'csat', reason: 'no_number' },
  ]);
});
