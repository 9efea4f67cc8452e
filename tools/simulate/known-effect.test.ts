import { expect, test } from 'vitest';
import { effectReport } from '@/lib/reports/effect-report';
import { factsOf } from '@/lib/reports/facts-of';
import { holdoutReport } from '@/lib/reports/holdout-report';
import type { Estimate, Interval } from '@/lib/statistics/interval';
import { DEMO_TEAM, type Team } from './team';
import { unchainedEvents } from './team-events';

/** Drawing takes a while on a busy machine; this only guards against a hang. */
const PATIENCE = 60_000;

/** Agents choose by the mood they see; who stops writing stops by chance. */
const PLAIN: Team = {
  ...{ ...DEMO_TEAM, agents: 8, days: 60 },
  ...{ hiddenSelection: 0, informativeMissing: false },
};

function reportsOf(team: Team) {
  const facts = factsOf([...unchainedEvents(team)].flat(), (at) => at.slice(0, 10));
  return { effect: effectReport({ facts }), holdout: holdoutReport({ facts }) };
}

function interval(estimate: Estimate): Interval {
  if (!estimate.ok) throw new Error('there are enough cases');
  return estimate.interval;
}

test(
  'nothing built in: the raw shift tells an effect, the residual shift and the holdout none',
  () => {
    const { effect, holdout } = reportsOf({ ...PLAIN, effect: 0 });
    expect(interval(effect.difference.shift.estimate).low).toBeGreaterThan(0.02);
    for (const estimate of [effect.difference.residual.estimate, holdout.itt.estimate]) {
      expect(interval(estimate).low).toBeLessThan(0);
      expect(interval(estimate).high).toBeGreaterThan(0);
    }
  },
  PATIENCE,
);

test(
  'chosen by what no event tells: followed minus ignored is off, and the holdout is not',
  () => {
    const { effect, holdout } = reportsOf({ ...PLAIN, effect: 0, hiddenSelection: 1 });
    expect(interval(effect.difference.residual.estimate).low).toBeGreaterThan(0);
    expect(interval(holdout.itt.estimate).low).toBeLessThan(0);
  },
  PATIENCE,
);

test(
  'who is content stops writing: followed minus ignored is off',
  () => {
    const { effect, holdout } = reportsOf({ ...PLAIN, effect: 0.3, informativeMissing: true });
    expect(interval(effect.difference.residual.estimate).high).toBeLessThan(0.3);
    const [bounds, itt] = [interval(holdout.bounds), interval(holdout.itt.estimate)];
    expect(bounds.high - bounds.low).toBeGreaterThan(itt.high - itt.low);
  },
  PATIENCE,
);

test(
  'the holdout recovers the effect that was built in',
  () => {
    const { complier, itt } = reportsOf({ ...PLAIN, effect: 0.3 }).holdout;
    const told = interval(
      complier.ok ? complier.estimate : { ok: false, n: 0, missing: 0, least: 0 },
    );
    expect(told.low).toBeGreaterThan(0);
    expect(told.low).toBeLessThan(0.3);
    expect(told.high).toBeGreaterThan(0.3);
    expect(interval(itt.estimate).low).toBeGreaterThan(0);
  },
  PATIENCE,
);
