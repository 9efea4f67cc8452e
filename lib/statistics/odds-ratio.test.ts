import { expect, test } from 'vitest';
import golden from './golden/comparisons.json';
import { oddsRatio } from './odds-ratio';

test.each(golden.oddsRatio)('a ratio equals the reference', ({ a, b, estimate, low, high }) => {
  expect(oddsRatio(a, b)).toMatchObject({
    ok: true,
    interval: {
      estimate: expect.closeTo(estimate, 9),
      low: expect.closeTo(low, 9),
      high: expect.closeTo(high, 7),
      n: a.n + b.n,
      method: 'log_odds_ratio',
    },
  });
});

test('too few or no counts', () => {
  const few = { ok: false, n: 5, missing: 3, least: 20 };
  expect(oddsRatio({ x: 1, n: 5 }, { x: 1, n: 50 }, { missing: 3 })).toEqual(few);
  const bad = { ok: false, reason: 'bad_input' };
  expect(oddsRatio({ x: 51, n: 50 }, { x: 1, n: 50 })).toMatchObject(bad);
});
