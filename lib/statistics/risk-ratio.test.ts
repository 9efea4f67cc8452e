import { expect, test } from 'vitest';
import golden from './golden/comparisons.json';
import { riskRatio } from './risk-ratio';

test.each(golden.riskRatio)('a ratio equals SciPy', ({ a, b, estimate, low, high }) => {
  expect(riskRatio(a, b)).toMatchObject({
    ok: true,
    interval: {
      estimate: expect.closeTo(estimate, 9),
      low: expect.closeTo(low, 9),
      high: expect.closeTo(high, 9),
      method: 'log_risk_ratio',
    },
  });
});

test('none on one side still has an interval', () => {
  const result = riskRatio({ x: 0, n: 40 }, { x: 8, n: 40 });
  // (.5/40.5) / (8.5/40.5)
  expect(result).toMatchObject({ ok: true, interval: { estimate: expect.closeTo(1 / 17, 12) } });
  expect(riskRatio({ x: 0, n: 40 }, { x: 0, n: 40 })).toMatchObject({ interval: { estimate: 1 } });
});

test('too few or no counts', () => {
  const few = { ok: false, n: 5, missing: 3, least: 20 };
  expect(riskRatio({ x: 1, n: 5 }, { x: 1, n: 50 }, { missing: 3 })).toEqual(few);
  const bad = { ok: false, reason: 'bad_input' };
  expect(riskRatio({ x: Number.NaN, n: 50 }, { x: 1, n: 50 })).toMatchObject(bad);
});
