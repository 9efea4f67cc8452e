import { expect, test } from 'vitest';
import type { Outcome } from './auc';
import { brier, brierSkill, reliability } from './calibration';
import golden from './golden/associations.json';

function outcomesOf(values: readonly number[]): Outcome[] {
  return values.map((value) => value === 1);
}

test.each(golden.calibration)('Brier, skill and curve equal the reference', (expected) => {
  const outcomes = outcomesOf(expected.outcomes);
  const { forecasts } = expected;
  expect(brier(forecasts, outcomes, { missing: 1 })).toMatchObject({
    ok: true,
    interval: {
      estimate: expect.closeTo(expected.brier, 9),
      low: expect.closeTo(expected.low, 9),
      high: expect.closeTo(expected.high, 9),
      missing: 1,
    },
  });
  const skill = brierSkill(forecasts, outcomes);
  if (!skill.ok) throw new Error('no skill');
  expect(skill.interval.estimate).toBeCloseTo(expected.skill, 9);
  const half = (skill.interval.high - skill.interval.low) / 2;
  expect(half / (1.97 * expected.skillError)).toBeCloseTo(1, 1);
  const curve = reliability(forecasts, outcomes);
  if (!curve.ok) throw new Error('no curve');
  expect(curve.ece).toBeCloseTo(expected.ece, 9);
  expect(curve.bins).toHaveLength(10);
  expected.bins.forEach(([n = 0, forecast = 0, share = 0], i) => {
    expect(curve.bins[i]).toMatchObject({
      n,
      forecast: expect.closeTo(forecast, 9),
      observed: { interval: { estimate: expect.closeTo(share, 9), method: 'wilson' } },
    });
  });
});

test('too few that came, no chances, and nothing that could be forecast', () => {
  const forecasts = Array.from({ length: 40 }, (_, i) => i / 40);
  const few = forecasts.map((_, i) => i < 29);
  const tooFew = { ok: false, n: 29, missing: 0, least: 30 };
  for (const measure of [brier, brierSkill, reliability]) {
    expect(measure(forecasts, few)).toEqual(tooFew);
    const bad = { ok: false, reason: 'bad_input' };
    expect(measure([...forecasts, 1.01], [...few, true])).toMatchObject(bad);
    expect(measure(forecasts, [])).toMatchObject(bad);
  }
  const always = forecasts.map(() => true);
  expect(brierSkill(forecasts, always)).toMatchObject({ ok: false, reason: 'undefined' });
});
