import { expect, test } from 'vitest';
import { clusteredDifference, clusteredMean, clusteredProportion } from './clustered';
import golden from './golden/regressions.json';
import { randomFrom } from './random';
import { studentTQuantile } from './student-t';
import { scoreInterval, wilson } from './wilson';

function side(rows: (typeof golden.robust)[number]['rows'], lot: number) {
  return rows.flatMap(({ x, y, cluster }) => (x[1] === lot ? [{ value: y, cluster }] : []));
}

test('a difference of two means equals the regression by explicit matrices', () => {
  for (const { rows, low, high } of golden.robust.slice(0, 2)) {
    const result = clusteredDifference(side(rows, 1), side(rows, 0), { least: 5 });
    const ends = { low: expect.closeTo(low, 9), high: expect.closeTo(high, 9) };
    expect(result).toMatchObject({ ok: true, interval: { ...ends, method: 'cr2' } });
  }
});

test('a mean equals the regression on 1 alone', () => {
  const expected = golden.robust[2];
  const values = (expected?.rows ?? []).map(({ y, cluster }) => ({ value: y, cluster }));
  expect(clusteredMean(values)).toMatchObject({
    interval: {
      estimate: expect.closeTo(expected?.estimate ?? 9, 10),
      low: expect.closeTo(expected?.low ?? 9, 9),
    },
  });
});

test('a proportion is Wilson with as many cases as its clusters are worth', () => {
  const random = randomFrom(9);
  const values = Array.from({ length: 40 }, (_, g) => {
    const chance = random.next();
    return Array.from({ length: 15 }, () => ({
      value: Number(random.next() < chance),
      cluster: `${g}`,
    }));
  }).flat();
  const result = clusteredProportion(values);
  const asMean = clusteredMean(values);
  if (!result.ok || !asMean.ok) throw new Error('no interval');
  const { estimate, low, high } = result.interval;
  const alone = wilson(values.filter(({ value }) => value === 1).length, values.length);
  expect(estimate).toBe(alone.estimate);
  expect(high - low).toBeGreaterThan(1.5 * (alone.high - alone.low));
  // In the middle both scales agree nearly.
  expect(Math.abs(low - asMean.interval.low)).toBeLessThan(0.01);
  expect(Math.abs(high - asMean.interval.high)).toBeLessThan(0.01);
});

test('cases that stand for themselves are worth no more than they are', () => {
  const values = Array.from({ length: 50 }, (_, i) => ({ value: Number(i < 20), cluster: `${i}` }));
  const expected = scoreInterval(0.4, 50 * (49 / 50), studentTQuantile(0.975, 49));
  const ends = { low: expect.closeTo(expected.low, 9), high: expect.closeTo(expected.high, 9) };
  expect(clusteredProportion(values)).toMatchObject({ interval: ends });
});

test('where all followed, each cluster counts once', () => {
  const values = Array.from({ length: 60 }, (_, i) => ({ value: 1, cluster: `${i % 12}` }));
  const interval = { estimate: 1, high: 1, low: expect.closeTo(wilson(12, 12).low, 12) };
  expect(clusteredProportion(values)).toMatchObject({ interval });
});

test('a single cluster, too few values, and what is no value', () => {
  const one = Array.from({ length: 30 }, (_, i) => ({ value: i % 2, cluster: 'a' }));
  const none = { ok: false, reason: 'undefined' };
  expect([clusteredMean(one), clusteredDifference(one, one), clusteredProportion(one)]).toEqual([
    expect.objectContaining(none),
    expect.objectContaining(none),
    expect.objectContaining(none),
  ]);
  expect(clusteredMean(one.slice(1))).toMatchObject({ n: 29, least: 30 });
  expect(clusteredDifference(one, one.slice(11))).toMatchObject({ n: 19, least: 20 });
  expect(clusteredProportion(one.slice(11))).toMatchObject({ n: 19, least: 20 });
  const bad = { ok: false, reason: 'bad_input' };
  const odd = [...one, { value: 0.5, cluster: 'b' }];
  expect(clusteredProportion(odd)).toMatchObject(bad);
  expect(clusteredMean([...odd, { value: Number.NaN, cluster: 'b' }])).toMatchObject(bad);
  expect(clusteredDifference([], [], { least: 0 })).toMatchObject({ ok: false, n: 0 });
});
