import { expect, test } from 'vitest';
import golden from './golden/associations.json';
import { kruskalWallis } from './kruskal-wallis';

test.each(golden.kruskal)('H = $statistic equals SciPy', ({ groups, statistic, p }) => {
  expect(kruskalWallis(groups)).toEqual({
    ok: true,
    statistic: expect.closeTo(statistic, 9),
    df: groups.length - 1,
    p: expect.closeTo(p, 9),
    n: groups.flat().length,
  });
});

test('too few, all the same, or no second group', () => {
  const group = Array<number>(20).fill(4);
  expect(kruskalWallis([group, group])).toMatchObject({ ok: false, reason: 'undefined' });
  expect(kruskalWallis([group, group.slice(1)])).toEqual({ ok: false, n: 19, least: 20 });
  expect(kruskalWallis([group])).toMatchObject({ ok: false, reason: 'bad_input' });
  expect(kruskalWallis([group, [Number.NaN]])).toMatchObject({ ok: false, reason: 'bad_input' });
});
