import { expect, test } from 'vitest';
import golden from './golden/associations.json';
import { correlationOf, pearson } from './pearson';

test.each(golden.pearson)('r = $r equals SciPy', ({ x, y, r, low, high, p }) => {
  expect(pearson(x, y, { missing: 3 })).toMatchObject({
    ok: true,
    interval: {
      estimate: expect.closeTo(r, 9),
      low: expect.closeTo(low, 9),
      high: expect.closeTo(high, 9),
      p: expect.closeTo(p, 9),
      missing: 3,
      method: 'fisher_z',
    },
  });
});

test('what does not vary goes with nothing', () => {
  const x = Array.from({ length: 10 }, (_, i) => i);
  const none = { ok: false, reason: 'undefined' };
  expect(correlationOf(x, Array(10).fill(0.1))).toBeNull();
  expect(pearson(x, Array(10).fill(0.1))).toMatchObject(none);
  expect(pearson(x, x)).toMatchObject(none);
});

test('too few pairs, or what is none', () => {
  const x = Array.from({ length: 10 }, (_, i) => i % 4);
  const y = Array.from({ length: 10 }, (_, i) => i % 3);
  expect(pearson(x.slice(1), y.slice(1))).toMatchObject({ ok: false, n: 9, least: 10 });
  const bad = { ok: false, reason: 'bad_input' };
  expect(pearson(x, y.slice(1))).toMatchObject(bad);
  expect(pearson([...x, Number.NaN], [...y, 1])).toMatchObject(bad);
  expect(pearson([], [], { least: 0 })).toMatchObject({ ok: false, n: 0 });
});
