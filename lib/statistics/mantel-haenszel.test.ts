import { expect, test } from 'vitest';
import golden from './golden/comparisons.json';
import { mantelHaenszel } from './mantel-haenszel';

test.each(golden.mantelHaenszel)('strata equal statsmodels', ({ strata, estimate, low, high }) => {
  expect(mantelHaenszel(strata)).toMatchObject({
    ok: true,
    interval: {
      estimate: expect.closeTo(estimate, 9),
      low: expect.closeTo(low, 9),
      high: expect.closeTo(high, 9),
      method: 'mantel_haenszel',
    },
  });
});

test('an empty stratum changes nothing', () => {
  const strata = golden.mantelHaenszel.flatMap((one) => one.strata);
  const empty = { a: { x: 0, n: 0 }, b: { x: 0, n: 0 } };
  expect(mantelHaenszel([...strata, empty])).toEqual(mantelHaenszel(strata));
});

test('no ratio where one side never has a case, or too few', () => {
  const undefinedRatio = { ok: false, reason: 'undefined' };
  const never = { a: { x: 9, n: 30 }, b: { x: 0, n: 30 } };
  expect(mantelHaenszel([never])).toMatchObject(undefinedRatio);
  expect(mantelHaenszel([])).toEqual({ ok: false, n: 0, missing: 0, least: 20 });
  const bad = { a: { x: -1, n: 30 }, b: { x: 0, n: 30 } };
  expect(mantelHaenszel([bad])).toMatchObject({ ok: false, reason: 'bad_input' });
});
