import fc from 'fast-check';
import { expect, test } from 'vitest';
import golden from './golden/comparisons.json';
import { pairedProportionDifference, proportionDifference } from './newcombe';

test.each(golden.newcombe)('two groups equal statsmodels', ({ a, b, low, high }) => {
  expect(proportionDifference(a, b, { missing: 2 })).toMatchObject({
    ok: true,
    interval: {
      estimate: expect.closeTo(a.x / a.n - b.x / b.n, 12),
      low: expect.closeTo(low, 9),
      high: expect.closeTo(high, 9),
      n: a.n + b.n,
      missing: 2,
      method: 'newcombe',
    },
  });
});

test("Newcombe's own example: 56/70 − 48/80 is .0524 to .3339", () => {
  const estimate = proportionDifference({ x: 56, n: 70 }, { x: 48, n: 80 });
  const ends = { low: expect.closeTo(0.0524, 4), high: expect.closeTo(0.3339, 4) };
  expect(estimate).toMatchObject({ interval: ends });
});

test.each(golden.paired)('pairs equal the reference: $table', ({ table, estimate, low, high }) => {
  expect(pairedProportionDifference(table, { least: 1 })).toMatchObject({
    ok: true,
    interval: {
      estimate: expect.closeTo(estimate, 12),
      low: expect.closeTo(low, 9),
      high: expect.closeTo(high, 9),
      method: 'newcombe_paired',
    },
  });
});

test('any counts give an interval that holds the difference, or a reason', () => {
  const count = fc.oneof(fc.nat(60), fc.double());
  fc.assert(
    fc.property(count, count, count, count, (first, second, both, neither) => {
      const table = { first, second, both, neither };
      const groups = [
        { x: first, n: second },
        { x: both, n: neither },
      ] as const;
      return [pairedProportionDifference(table), proportionDifference(...groups)].every(
        (result) =>
          !result.ok ||
          (-1 <= result.interval.low &&
            result.interval.low <= result.interval.estimate &&
            result.interval.estimate <= result.interval.high &&
            result.interval.high <= 1),
      );
    }),
  );
});

test('too few on one side give no number, and counts that cannot be a reason', () => {
  const few = proportionDifference({ x: 3, n: 19 }, { x: 3, n: 90 });
  expect(few).toEqual({ ok: false, n: 19, missing: 0, least: 20 });
  const bad = { ok: false, reason: 'bad_input' };
  expect(proportionDifference({ x: 30, n: 20 }, { x: 3, n: 90 })).toMatchObject(bad);
  const table = { both: -1, first: 30, second: 3, neither: 4 };
  expect(pairedProportionDifference(table)).toMatchObject(bad);
});
