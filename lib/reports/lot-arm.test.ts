import { expect, test } from 'vitest';
import { playTeam } from '@/tests/support/simulate-team';
import { factsOf } from './facts-of';
import { firstCases } from './first-shifts';
import { drawnCases, lotArm, shiftsOf } from './lot-arm';

const EVENTS = playTeam({ seed: 4, agents: 2, tickets: 150, effect: 0.1, holdout: true });
const FACTS = factsOf(EVENTS, (at) => at.slice(0, 10));

test('arms are those of the lot, whatever was followed in them', () => {
  const [shown, holdout] = [drawnCases(FACTS, 'shown'), drawnCases(FACTS, 'holdout')];
  const outside = FACTS.opportunities.filter(({ outside }) => outside);
  expect(shown.length + holdout.length + outside.length).toBe(FACTS.opportunities.length);
  expect(shown.some(({ opportunity }) => opportunity.level === 'none')).toBe(true);
  const both = new Set(shown.map(({ cluster }) => cluster));
  expect(holdout.some(({ cluster }) => both.has(cluster))).toBe(false);
});

test('an arm tells what was seen, answered, known and missing', () => {
  const cases = drawnCases(FACTS, 'shown');
  const firsts = firstCases(cases);
  const arm = lotArm(FACTS, 'shown', cases, firsts);
  expect(arm).toMatchObject({ arm: 'shown', opportunities: cases.length });
  expect(arm.conversations).toBe(new Set(cases.map(({ cluster }) => cluster)).size);
  expect(arm.seen).toBe(arm.opportunities);
  const { estimate, unsure } = arm.shift;
  if (!estimate.ok || !arm.before.estimate.ok) throw new Error('numbers were expected');
  expect(estimate.interval.n).toBe(shiftsOf(firsts).length);
  expect(estimate.interval.n + estimate.interval.missing + unsure).toBe(firsts.length);
  expect(arm.before.estimate.interval.n + arm.before.unsure).toBe(firsts.length);
});

test('an arm that nobody drew is empty', () => {
  const none = { moments: [], opportunities: [], conversations: [], now: '' };
  expect(lotArm(none, 'holdout', [], [])).toMatchObject({
    ...{ conversations: 0, opportunities: 0, seen: 0, followed: { ok: false, n: 0 } },
  });
});
