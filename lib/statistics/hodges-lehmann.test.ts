import { expect, test } from 'vitest';
import golden from './golden/comparisons.json';
import { shift } from './hodges-lehmann';
import { randomFrom } from './random';

test.each(golden.shift)(
  'a shift equals all differences written out (exact: $exact)',
  (expected) => {
    expect(shift(expected.x, expected.y)).toMatchObject({
      ok: true,
      interval: {
        estimate: expect.closeTo(expected.estimate, 9),
        low: expect.closeTo(expected.low, 9),
        high: expect.closeTo(expected.high, 9),
        p: expect.closeTo(expected.p, 9),
        method: expected.exact ? 'mann_whitney_exact' : 'mann_whitney',
      },
    });
  },
);

test('ten thousand values a side are found without a hundred million differences', () => {
  const random = randomFrom(3);
  const x = Array.from({ length: 10_000 }, () => random.normal() + 0.25);
  const y = Array.from({ length: 10_000 }, () => random.normal());
  const result = shift(x, y);
  if (!result.ok) throw new Error('no interval');
  expect(result.interval.estimate).toBeCloseTo(0.25, 1);
  expect(result.interval.high - result.interval.low).toBeCloseTo(
    2 * 1.96 * Math.sqrt(2 / 10_000 / 0.955),
    2,
  );
});

test('values that never vary', () => {
  const result = shift(Array(20).fill(2), Array(20).fill(2));
  expect(result).toMatchObject({ ok: true, interval: { low: 0, estimate: 0, high: 0, p: 1 } });
});

test('too few on one side, or what is no number', () => {
  const values = Array.from({ length: 20 }, (_, i) => i);
  expect(shift(values.slice(1), values)).toMatchObject({ ok: false, n: 19, least: 20 });
  expect(shift([], [], { least: 0 })).toMatchObject({ ok: false, n: 0 });
  const bad = { ok: false, reason: 'bad_input' };
  expect(shift([...values, Number.NaN], values)).toMatchObject(bad);
});
