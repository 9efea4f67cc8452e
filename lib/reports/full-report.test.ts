import { expect, test } from 'vitest';
import { playTeam } from '@/tests/support/simulate-team';
import { factsOf } from './facts-of';
import { fullReport } from './full-report';
import { DEFAULT_OPTIONS } from './report-input';
import { REPORTS } from './reports';

const EVENTS = playTeam({ seed: 11, agents: 2, tickets: 60, effect: 0.2, holdout: true });
const FACTS = factsOf(EVENTS, (at) => at.slice(0, 10));

test('every report is there, and all of it is plain JSON that is the same each time', () => {
  const report = fullReport(FACTS, DEFAULT_OPTIONS);
  expect(Object.keys(report.reports)).toEqual(Object.keys(REPORTS));
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(JSON.stringify(fullReport(FACTS, DEFAULT_OPTIONS))).toBe(JSON.stringify(report));
});

test('it says of how much it tells, and from when to when', () => {
  const { n, period, now } = fullReport(FACTS, DEFAULT_OPTIONS);
  expect(n).toMatchObject({
    agents: 2,
    conversations: 120,
    opportunities: FACTS.opportunities.length,
  });
  expect(n.replies).toBe(EVENTS.filter(({ kind }) => kind === 'reply').length);
  expect(period).toEqual({ from: '2026-03-02', to: '2026-03-03' });
  expect(now > '2026-03-03').toBe(true);
});

test('the period of the options is what counts', () => {
  const one = fullReport(FACTS, { ...DEFAULT_OPTIONS, from: '2026-03-03', to: '2026-03-03' });
  const opportunities = FACTS.opportunities.filter(({ day }) => day === '2026-03-03');
  expect(one.reports.adherence.opportunities + one.reports.adherence.holdout).toBe(
    opportunities.length,
  );
  const none = fullReport(FACTS, { ...DEFAULT_OPTIONS, from: '2030-01-01' });
  expect(none.period).toEqual({ from: null, to: null });
  expect(none.n.conversations).toBe(0);
});

test('no agent is named: there is no ranking to be made of it', () => {
  const text = JSON.stringify(fullReport(FACTS, DEFAULT_OPTIONS));
  for (const { agent, ticket } of FACTS.conversations) {
    expect(text).not.toContain(agent);
    expect(text).not.toContain(ticket);
  }
});
