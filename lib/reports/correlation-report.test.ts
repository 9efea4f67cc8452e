import { expect, test } from 'vitest';
import { sampleHash } from '@/tests/support/event-samples';
import { sampleConversation, sampleMoment } from '@/tests/support/sample-conversations';
import { sampleOpportunity } from '@/tests/support/sample-facts';
import { correlationReport } from './correlation-report';
import { readKpiFile } from './kpi-file';
import { shiftDay } from './period';
import { DEFAULT_OPTIONS } from './report-input';
import { OWN_SERIES, seriesOf } from './series';

const DAYS = Array.from({ length: 30 }, (_, k) => shiftDay('2026-03-01', k));

function input(text: string) {
  const conversations = DAYS.map((day, k) => {
    const at = `${day}T10:00:00.000Z`;
    const valence = ((k * 7) % 11) / 10 - 0.5;
    const ticket = sampleHash(k);
    const moments = [sampleMoment(at, { valence, ticket })];
    return sampleConversation(at, { ticket, moments });
  });
  const moments = conversations.flatMap((one) => one.moments);
  const opportunities = conversations.map(({ ticket, firstAt, day }, k) =>
    sampleOpportunity(k, { ticket, at: firstAt, day, level: k % 3 === 0 ? 'edited' : 'none' }),
  );
  const facts = { moments, opportunities, conversations, now: '2026-05-01T00:00:00.000Z' };
  return {
    facts,
    all: facts,
    options: DEFAULT_OPTIONS,
    kpis: [readKpiFile({ name: 'survey.csv', text })],
  };
}

/** CSAT rises with the final valence. */
const SURVEY = [
  'ticket,date,csat',
  ...DAYS.map((day, k) => `${sampleHash(k)},${day},${1 + (((k * 7) % 11) * 4) / 10}`),
].join('\n');

test('answers by conversation and by day, with what goes with them', () => {
  const report = correlationReport(input(`${SURVEY}\n${sampleHash(999)},2026-03-05,3`));
  const [adherence, valence, closure] = report.conversations;
  expect(report.conversations.map(({ measure }) => measure)).toEqual([
    'adherence',
    'final_valence',
    'closure',
  ]);
  expect(valence?.estimate).toMatchObject({ ok: false, reason: 'undefined', missing: 1 });
  expect(adherence?.estimate).toMatchObject({ ok: true, interval: { n: 30, missing: 1 } });
  expect(closure?.estimate.ok && closure.estimate.interval.estimate).toBeGreaterThan(0.7);
  expect(report.days.map(({ x }) => x)).toEqual([...OWN_SERIES]);
  expect(report.days.find(({ x }) => x === 'bursts')?.estimate.ok).toBe(false);
  const tested = [...report.conversations, ...report.days].filter(({ estimate }) => estimate.ok);
  expect(report.tests).toBe(tested.length);
});

test('without a file there is nothing to compare, and own series are still there', () => {
  const report = correlationReport({ ...input(''), kpis: [] });
  expect(report).toMatchObject({ tests: 0, conversations: [], days: [] });
  const series = seriesOf({ ...input(''), kpis: [] });
  expect(series.map(({ name }) => name)).toEqual([...OWN_SERIES]);
  expect(series[1]?.byDay.get('2026-03-01')).toBe(-0.5);
  expect(series[3]?.byDay.size).toBe(30);
});
