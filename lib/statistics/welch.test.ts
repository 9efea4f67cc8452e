import { expect, test } from 'vitest';
import golden from './golden/comparisons.json';
import { meanDifference } from './welch';

test.each(golden.welch)('a difference equals SciPy', ({ a, b, low, high, p }) => {
  const result = meanDifference(a, b, { missing: 9 });
  if (!result.ok) throw new Error('no interval');
  const { interval } = result;
  const size = Math.max(1, Math.abs(low), Math.abs(high));
  expect(Math.abs(interval.low - low) / size).toBeLessThan(1e-9);
  expect(Math.abs(interval.high - high) / size).toBeLessThan(1e-9);
  expect(interval.p).toBeCloseTo(p, 9);
  expect(interval).toMatchObject({ n: a.length + b.length, missing: 9, method: 'welch' });
});

test('values that never vary have a difference of no width', () => {
  const result = meanDifference(Array(20).fill(1), Array(20).fill(0.5));
  expect(result).toMatchObject({ interval: { estimate: 0.5, low: 0.5, high: 0.5 } });
});

test('too few on one side, or what is no number', () => {
  const values = Array.from({ length: 20 }, (_, i) => i);
  expect(meanDifference(values, values.slice(1))).toMatchObject({ ok: false, n: 19, least: 20 });
  expect(meanDifference([], [], { least: 0 })).toMatchObject({ ok: false, n: 0 });
  const bad = { ok: false, reason: 'bad_input' };
  expect(meanDifference(values, [...values, Number.NaN])).toMatchObject(bad);
});
