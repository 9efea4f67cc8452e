import { expect, test } from 'vitest';
import golden from './golden/series.json';
import { interruptedSeries } from './interrupted-series';

test.each(golden.neweyWest)(
  'each part equals the reference, in any order of the points',
  (expected) => {
    const points = expected.time.map((time, i) => ({ time, value: expected.y[i] ?? 0 }));
    const result = interruptedSeries(points.reverse(), 0, { missing: 1 });
    [result.trend, result.level, result.slope].forEach((estimate, k) => {
      const part = expected.parts[k + 1];
      expect(estimate).toMatchObject({
        ok: true,
        interval: {
          estimate: expect.closeTo(part?.estimate ?? 9, 9),
          low: expect.closeTo(part?.low ?? 9, 9),
          high: expect.closeTo(part?.high ?? 9, 9),
          n: points.length,
          missing: 1,
          method: 'newey_west',
        },
      });
    });
  },
);

test('too few weeks on one side, and what is no value', () => {
  const points = Array.from({ length: 15 }, (_, time) => ({ time, value: time % 4 }));
  const few = { ok: false, n: 7, missing: 0, least: 8 };
  expect(interruptedSeries(points, 8)).toEqual({ trend: few, level: few, slope: few });
  const bad = [...points, { time: 15, value: Number.NaN }];
  expect(interruptedSeries(bad, 8).level).toMatchObject({ ok: false, reason: 'bad_input' });
  expect(interruptedSeries([], 0).slope).toMatchObject({ ok: false, n: 0 });
});
