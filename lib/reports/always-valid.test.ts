import { expect, test } from 'vitest';
import { sampleOpportunity } from '@/tests/support/sample-facts';
import type { Arm } from '../events/event';
import { alwaysValid } from './always-valid';
import { drawnCases } from './lot-arm';

/** `n` conversations of an arm whose shifts are `middle` ± .1; every fifth has no next message. */
function drawn(arm: Arm, n: number, middle: number) {
  const opportunities = Array.from({ length: n }, (_, i) => {
    const isMissing = i % 5 === 4;
    const after = isMissing ? null : -0.5 + middle + (i % 2 === 0 ? 0.1 : -0.1);
    const gone = { after, afterAt: null, excluded: 'no_next' } as const;
    return sampleOpportunity(i + (arm === 'shown' ? 0 : 100_000), {
      arm,
      ...(isMissing ? gone : { after }),
    });
  });
  return drawnCases({ opportunities }, arm);
}

test('a difference that is there is told for sure once there is enough of it', () => {
  const few = alwaysValid(drawn('shown', 100, 0.8), drawn('holdout', 50, 0));
  const many = alwaysValid(drawn('shown', 3000, 0.8), drawn('holdout', 600, 0));
  if (!few.ok || !many.ok) throw new Error('intervals were expected');
  expect(few.interval.low).toBeLessThan(0);
  expect(many.interval.low).toBeGreaterThan(0);
  expect(many.interval.high).toBeGreaterThan(0.8);
  expect(many.interval).toMatchObject({ n: 2880, missing: 720, method: 'empirical_bernstein' });
});

test('arms that are too small have none', () => {
  expect(alwaysValid(drawn('shown', 100, 0), drawn('holdout', 20, 0))).toMatchObject({
    ok: false,
    n: 16,
  });
});
