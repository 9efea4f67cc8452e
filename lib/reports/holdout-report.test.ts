import { expect, test } from 'vitest';
import { playTeam } from '@/tests/support/simulate-team';
import type { Estimate } from '../statistics/interval';
import { factsOf } from './facts-of';
import { holdoutReport } from './holdout-report';

function reported(holdout: boolean, effect: number, tickets = 700) {
  const events = playTeam({ seed: 6, agents: 2, tickets, effect, holdout });
  const facts = factsOf(events, (at) => at.slice(0, 10));
  return { facts, report: holdoutReport({ facts }) };
}

const { facts: FACTS, report: REPORT } = reported(true, 0.3);

function intervalOf(estimate: Estimate) {
  if (!estimate.ok) throw new Error('an interval was expected');
  return estimate.interval;
}

test('every opportunity has one place: an arm by lot, or left out before the lot', () => {
  const { shown, holdout, outside, lot } = REPORT;
  expect(shown.opportunities + holdout.opportunities + outside.n).toBe(FACTS.opportunities.length);
  const share = intervalOf(lot.share);
  expect(lot.expected).toBe(0.1);
  expect(share.low).toBeLessThan(0.1);
  expect(share.high).toBeGreaterThan(0.1);
  expect(intervalOf(outside.share).n).toBe(FACTS.opportunities.length);
});

test('the effect of showing lies in the interval, and within the bounds of what is missing', () => {
  const { itt, bounds, shown, holdout } = REPORT;
  const told = intervalOf(itt.estimate);
  // Of ten shown about four more follow than of ten held back, and each lifts by .3.
  expect(told.low).toBeLessThan(0.12);
  expect(told.high).toBeGreaterThan(0.12);
  expect(told.low).toBeGreaterThan(0);
  const difference =
    intervalOf(shown.shift.estimate).estimate - intervalOf(holdout.shift.estimate).estimate;
  expect(told.estimate).toBeCloseTo(difference, 10);
  expect(told.n + told.missing + itt.unsure).toBe(shown.conversations + holdout.conversations);
  const every = intervalOf(REPORT.every.estimate);
  const all = every.n + every.missing + REPORT.every.unsure;
  expect(all).toBe(shown.opportunities + holdout.opportunities);
  const { bounds: ends } = intervalOf(bounds);
  expect(ends?.low).toBeLessThanOrEqual(ends?.high ?? 0);
});

test('the effect of following is the effect of showing over how many more follow', () => {
  const { complier } = REPORT;
  if (!complier.ok) throw new Error('a strong first stage was expected');
  expect(complier.f).toBeGreaterThan(10);
  const { estimate, low, high, method } = intervalOf(complier.estimate);
  expect(method).toBe('fieller');
  expect(low).toBeLessThan(0.3);
  expect(high).toBeGreaterThan(0.3);
  expect(estimate).toBeGreaterThan(intervalOf(REPORT.itt.estimate).estimate);
});

test('without a lot there is no effect to tell', () => {
  const { report } = reported(false, 0.3, 60);
  expect(report).toMatchObject({
    ...{ claim: 'causes', shown: { opportunities: 0 }, holdout: { opportunities: 0 } },
    ...{ itt: { estimate: { ok: false } }, complier: { ok: false, reason: 'few' } },
    ...{ always: { ok: false }, bounds: { ok: false }, outside: { n: 0 } },
  });
});
