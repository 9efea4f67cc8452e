import { expect, test } from 'vitest';
import golden from './golden/series.json';
import { type BoundCase, leeBounds } from './lee-bounds';
import { meanDifference } from './welch';

function arm(values: readonly (number | null)[], name: string): BoundCase[] {
  return values.map((value, i) => ({ value, cluster: `${name}${i}` }));
}

test.each(golden.lee)(
  'bounds equal values trimmed one by one',
  ({ a, b, lower, upper, low, high }) => {
    const result = leeBounds(arm(a, 'a'), arm(b, 'b'));
    if (!result.ok) throw new Error('no bounds');
    const { interval } = result;
    expect(interval.bounds?.low).toBeCloseTo(lower, 9);
    expect(interval.bounds?.high).toBeCloseTo(upper, 9);
    expect(interval.estimate).toBeCloseTo((lower + upper) / 2, 9);
    // Lee's own formula of the error is the same but for terms of 1/n.
    expect((interval.low - lower) / (low - lower)).toBeCloseTo(1, 1);
    expect((interval.high - upper) / (high - upper)).toBeCloseTo(1, 1);
    expect(interval.missing).toBe([...a, ...b].filter((value) => value === null).length);
  },
);

test('with nothing missing they are the difference of means and its interval', () => {
  const [a, b] = [golden.lee[0]?.a ?? [], golden.lee[0]?.b ?? []].map((values) =>
    values.filter((value) => value !== null),
  );
  const result = leeBounds(arm(a ?? [], 'a'), arm(b ?? [], 'b'));
  const welch = meanDifference(a ?? [], b ?? []);
  if (!result.ok || !welch.ok) throw new Error('no interval');
  expect(result.interval.bounds?.low).toBeCloseTo(welch.interval.estimate, 12);
  expect(result.interval.bounds?.high).toBeCloseTo(welch.interval.estimate, 12);
  expect(result.interval.low).toBeCloseTo(welch.interval.low, 2);
});

test('cases that repeat their cluster make it no narrower', () => {
  const { a = [], b = [] } = golden.lee[0] ?? {};
  const once = leeBounds(arm(a, 'a'), arm(b, 'b'));
  const thrice = leeBounds(
    [...arm(a, 'a'), ...arm(a, 'a'), ...arm(a, 'a')],
    [...arm(b, 'b'), ...arm(b, 'b'), ...arm(b, 'b')],
  );
  if (!once.ok || !thrice.ok) throw new Error('no bounds');
  expect(thrice.interval.low).toBeCloseTo(once.interval.low, 6);
  expect(thrice.interval.high).toBeCloseTo(once.interval.high, 6);
});

test('too few outcomes, and what is none', () => {
  const values = Array.from({ length: 40 }, (_, i) => (i < 19 ? i : null));
  const full = arm(
    Array.from({ length: 40 }, (_, i) => i),
    'b',
  );
  expect(leeBounds(full, arm(values, 'a'))).toEqual({ ok: false, n: 19, missing: 21, least: 20 });
  expect(leeBounds([], [], { least: 0 })).toMatchObject({ ok: false, n: 0 });
  const bad = [...full, { value: Number.NaN, cluster: 'c' }];
  expect(leeBounds(bad, full)).toMatchObject({ ok: false, reason: 'bad_input' });
});
