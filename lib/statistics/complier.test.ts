import { expect, test } from 'vitest';
import { clusteredDifference } from './clustered';
import { complierEffect } from './complier';
import { randomFrom } from './random';

function arms(seed: number, uptake: number, effect: number) {
  const random = randomFrom(seed);
  function arm(name: string, chance: number, n: number) {
    return Array.from({ length: n }, (_, i) => {
      const followed = random.next() < chance;
      const value = random.normal() * 0.3 + effect * Number(followed);
      return { value, followed, cluster: `${name}${i >> 1}` };
    });
  }
  return { shown: arm('s', uptake, 600), withheld: arm('w', 0.02, 80) };
}

test('it finds the effect of following, wider than the effect of showing', () => {
  const { shown, withheld } = arms(4, 0.5, 0.4);
  const result = complierEffect(shown, withheld, { missing: 11 });
  if (!result.ok || !result.estimate.ok) throw new Error('no estimate');
  const { estimate, low, high, n, missing, method } = result.estimate.interval;
  expect(result.f).toBeGreaterThan(100);
  expect(low).toBeLessThan(0.4);
  expect(high).toBeGreaterThan(0.4);
  expect(high - low).toBeLessThan(0.6);
  expect(estimate).toBeGreaterThan(low);
  expect({ n, missing, method }).toEqual({ n: 680, missing: 11, method: 'fieller' });
});

test('where the outcome is following itself, the effect is 1 without doubt', () => {
  const { shown, withheld } = arms(5, 0.5, 0);
  const asOutcome = (arm: typeof shown) =>
    arm.map((one) => ({ ...one, value: Number(one.followed) }));
  const result = complierEffect(asOutcome(shown), asOutcome(withheld));
  const exact = expect.closeTo(1, 6);
  expect(result).toMatchObject({
    estimate: { interval: { estimate: exact, low: exact, high: exact } },
  });
});

test('a lot that moves nobody, and too few', () => {
  const { shown, withheld } = arms(6, 0.03, 0.4);
  expect(complierEffect(shown, withheld)).toMatchObject({ ok: false, reason: 'weak' });
  const nobody = shown.map((one) => ({ ...one, followed: false }));
  expect(complierEffect(nobody, nobody)).toEqual({ ok: false, reason: 'weak', f: null });
  const few = { ok: false, reason: 'few', f: null };
  expect(complierEffect(shown, withheld.slice(0, 19))).toEqual(few);
  const bad = [...shown, { value: Number.NaN, followed: true, cluster: 'x' }];
  expect(complierEffect(bad, withheld)).toEqual({ ok: false, reason: 'bad_input', f: null });
});

test('followed by all who saw and none who did not: the two effects are one', () => {
  const { shown, withheld } = arms(7, 1, 0.4);
  const strict = withheld.map((one) => ({ ...one, followed: false }));
  const result = complierEffect(shown, strict);
  const itt = clusteredDifference(shown, strict);
  if (!result.ok || !result.estimate.ok || !itt.ok) throw new Error('no estimate');
  expect(result.f).toBeGreaterThan(1e6);
  for (const key of ['estimate', 'low', 'high'] as const)
    expect(result.estimate.interval[key]).toBeCloseTo(itt.interval[key], 6);
});
