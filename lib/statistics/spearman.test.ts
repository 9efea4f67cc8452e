import { expect, test } from 'vitest';
import golden from './golden/associations.json';
import { spearman, spearmanWithin } from './spearman';

test.each(golden.spearman)('ρ = $rho equals SciPy, Bonett and Wright', (expected) => {
  const { x, y, seed, rho, low, high, p } = expected;
  const result = spearman(x, y, { seed, missing: 2 });
  if (!result.ok) throw new Error('no interval');
  expect(result.interval).toMatchObject({
    estimate: expect.closeTo(rho, 9),
    low: expect.closeTo(low, 9),
    high: expect.closeTo(high, 9),
    p: expect.closeTo(p, 9),
    n: x.length,
    missing: 2,
    method: 'bonett_wright',
  });
  // By permutation or not, it is near that by t.
  expect(Math.abs((result.interval.p ?? 9) - expected.pByT)).toBeLessThan(0.015);
});

test.each(golden.within)('within groups ρ = $rho equals the reference', (expected) => {
  const { x, y, groups, rho, low, high, p } = expected;
  expect(spearmanWithin(x, y, groups)).toMatchObject({
    ok: true,
    interval: {
      estimate: expect.closeTo(rho, 9),
      low: expect.closeTo(low, 9),
      high: expect.closeTo(high, 9),
      p: expect.closeTo(p, 9),
      n: x.length,
    },
  });
});

test('one group is all pairs, and what differs between groups plays no part', () => {
  const { x = [], y = [] } = golden.spearman[1] ?? {};
  expect(
    spearmanWithin(
      x,
      y,
      x.map(() => 'a'),
    ),
  ).toEqual(spearman(x, y));
  const [n, agents] = [60, 6];
  const own = Array.from({ length: n }, (_, i) => Math.sin(i * 12.9898) * 0.1 + (i % agents));
  const other = Array.from({ length: n }, (_, i) => Math.sin(i * 78.233) * 0.1 + (i % agents));
  const all = spearman(own, other);
  const within = spearmanWithin(
    own,
    other,
    own.map((_, i) => `${i % agents}`),
  );
  if (!all.ok || !within.ok) throw new Error('no interval');
  expect(all.interval.low).toBeGreaterThan(0.9);
  expect(within.interval.low).toBeLessThan(0);
});

test('too few pairs beside the groups, and what is none', () => {
  const x = Array.from({ length: 12 }, (_, i) => (i * 7) % 12);
  const y = Array.from({ length: 12 }, (_, i) => (i * 5) % 12);
  expect(spearman(x.slice(3), y.slice(3))).toMatchObject({ ok: false, n: 9, least: 10 });
  expect(
    spearmanWithin(
      x,
      y,
      x.map((_, i) => `${i % 4}`),
    ),
  ).toMatchObject({ ok: false, n: 9 });
  const bad = { ok: false, reason: 'bad_input' };
  expect(spearman(x, y.slice(1))).toMatchObject(bad);
  expect(spearmanWithin(x, y, ['a'])).toMatchObject(bad);
  const none = { ok: false, reason: 'undefined' };
  expect(spearman(x, Array(12).fill(1))).toMatchObject(none);
  expect(spearman(x, x)).toMatchObject(none);
});
