import { expect, test } from 'vitest';
import { bcaInterval, clusterBcaInterval } from './bootstrap';
import golden from './golden/comparisons.json';
import { momentsOf } from './moments';

function mean(values: readonly number[]): number | null {
  return momentsOf(values)?.mean ?? null;
}

function logVariance(values: readonly number[]): number | null {
  return Math.log(momentsOf(values)?.variance ?? Number.NaN);
}

test.each([
  ['mean', mean, golden.bcaMean],
  ['log variance', logVariance, golden.bcaLogVariance],
] as const)('the %s equals the reference with the same resamples', (_, statistic, expected) => {
  const { seed, draws } = expected;
  expect(bcaInterval(expected.values, statistic, { seed, draws })).toMatchObject({
    ok: true,
    interval: {
      estimate: expect.closeTo(expected.estimate, 9),
      low: expect.closeTo(expected.low, 9),
      high: expect.closeTo(expected.high, 9),
      method: 'bca',
    },
  });
});

test.each([
  ['mean', mean, golden.bcaMean],
  ['log variance', logVariance, golden.bcaLogVariance],
] as const)('the %s is near SciPy with its own resamples', (_, statistic, expected) => {
  const result = bcaInterval(expected.values, statistic, { draws: 5000 });
  if (!result.ok) throw new Error('no interval');
  const [low = 0, high = 0] = expected.scipy;
  const width = high - low;
  expect(Math.abs(result.interval.low - low) / width).toBeLessThan(0.03);
  expect(Math.abs(result.interval.high - high) / width).toBeLessThan(0.03);
});

test('the same seed gives the same interval, another seed another', () => {
  const units = golden.bcaMean.values;
  expect(bcaInterval(units, mean)).toEqual(bcaInterval(units, mean, { seed: 1 }));
  expect(bcaInterval(units, mean)).not.toEqual(bcaInterval(units, mean, { seed: 2 }));
});

test('clusters are drawn whole: rows that repeat their cluster say no more', () => {
  const units = golden.bcaMean.values;
  const rows = units.flatMap((value, at) => [1, 2, 3].map(() => ({ value, cluster: `${at}` })));
  const meanOf = (drawn: readonly { value: number }[]) => mean(drawn.map(({ value }) => value));
  const once = bcaInterval(units, mean);
  const thrice = clusterBcaInterval(rows, ({ cluster }) => cluster, meanOf);
  if (!once.ok || !thrice.ok) throw new Error('no interval');
  expect(thrice.interval.low).toBeCloseTo(once.interval.low, 9);
  expect(thrice.interval).toMatchObject({ n: 120, clusters: 40, method: 'cluster_bca' });
});

test('many units are jackknifed in groups, with nearly the same interval', () => {
  const units = Array.from({ length: 1500 }, (_, i) => Math.exp(Math.sin(i * 12.9898) * 2));
  const result = bcaInterval(units, mean, { draws: 500 });
  if (!result.ok) throw new Error('no interval');
  const moments = momentsOf(units);
  const half = 1.96 * Math.sqrt((moments?.variance ?? 0) / 1500);
  expect(result.interval.low).toBeCloseTo(result.interval.estimate - half, 1);
  expect(result.interval.high).toBeCloseTo(result.interval.estimate + half, 1);
});

test('too few units or clusters, and statistics that are not there', () => {
  const units = golden.bcaMean.values;
  expect(bcaInterval(units.slice(0, 29), mean)).toMatchObject({ ok: false, n: 29, least: 30 });
  const seven = clusterBcaInterval(units, (value) => `${Math.floor(value * 1e4) % 7}`, mean);
  expect(seven).toMatchObject({ ok: false, n: 7, least: 8 });
  const none = { ok: false, reason: 'undefined' };
  expect(bcaInterval(units, () => null)).toMatchObject(none);
  let call = 0;
  function seldom(): number | null {
    call += 1;
    return call % 3 === 1 ? 1 : null;
  }
  expect(bcaInterval(units, seldom)).toMatchObject(none);
});

test('values that never vary have an interval of no width', () => {
  const result = bcaInterval(Array(30).fill(2), mean);
  expect(result).toMatchObject({ ok: true, interval: { low: 2, estimate: 2, high: 2 } });
});
