import { expect, test } from 'vitest';
import { playTeam } from '@/tests/support/simulate-team';
import { effectReport } from './effect-report';
import { factsOf } from './facts-of';
import type { ShiftNumber } from './report-shapes';

function middle({ estimate }: ShiftNumber): number {
  if (!estimate.ok) throw new Error('a number was expected');
  return estimate.interval.estimate;
}

function reported(effect: number) {
  const team = { seed: 3, agents: 3, tickets: 400, effect, holdout: true };
  const facts = factsOf(playTeam(team), (at) => at.slice(0, 10));
  return { facts, report: effectReport({ facts }) };
}

const WITHOUT = reported(0);
const WITH = reported(0.2);

test('where nothing has an effect the raw shift tells one, and the residual shift none', () => {
  const { report } = WITHOUT;
  expect(report).toMatchObject({ claim: 'goes_with', expectation: { basis: 'own' } });
  expect(middle(report.difference.shift)).toBeGreaterThan(0.05);
  const { estimate } = report.difference.residual;
  if (!estimate.ok) throw new Error('a number was expected');
  expect(estimate.interval.low).toBeLessThan(0);
  expect(estimate.interval.high).toBeGreaterThan(0);
  expect(estimate.interval.high - estimate.interval.low).toBeLessThan(0.15);
});

test('a built-in effect is found, within the interval', () => {
  const { report } = WITH;
  const { estimate } = report.difference.residual;
  if (!estimate.ok) throw new Error('a number was expected');
  expect(estimate.interval.low).toBeGreaterThan(0.1);
  expect(estimate.interval.high).toBeLessThan(0.3);
});

test('every opportunity is in one arm: counted, missing or not sure; the holdout in none', () => {
  const { facts, report } = WITH;
  const shown = facts.opportunities.filter(({ arm }) => arm !== 'holdout');
  expect(report.followed.opportunities + report.ignored.opportunities).toBe(shown.length);
  for (const arm of [report.followed, report.ignored]) {
    const { estimate, unsure } = arm.shift;
    if (!estimate.ok) throw new Error('a number was expected');
    expect(estimate.interval.n + estimate.interval.missing + unsure).toBe(arm.opportunities);
    expect(estimate.interval.method).toBe('cr2');
  }
  expect(middle(report.followed.shift) - middle(report.ignored.shift)).toBeCloseTo(
    middle(report.difference.shift),
    10,
  );
});

test('too few opportunities give no number', () => {
  const { followed, difference } = effectReport({
    facts: { moments: [], opportunities: [], conversations: [], now: '' },
  });
  expect(followed.shift.estimate).toMatchObject({ ok: false, n: 0 });
  expect(difference.residual.estimate).toMatchObject({ ok: false, n: 0 });
});
