import { expect, test } from 'vitest';
import golden from './golden/series.json';
import { logRank } from './log-rank';

test.each(golden.logRank)('χ² = $statistic equals lifelines', ({ groups, statistic, p }) => {
  expect(logRank(groups)).toEqual({
    ok: true,
    statistic: expect.closeTo(statistic, 9),
    df: groups.length - 1,
    p: expect.closeTo(p, 9),
    n: groups.flat().length,
  });
});

test('too few, no event, or no second group', () => {
  const group = Array.from({ length: 20 }, (_, i) => ({ time: i, happened: false }));
  expect(logRank([group, group])).toMatchObject({ ok: false, reason: 'undefined' });
  expect(logRank([group, group.slice(1)])).toEqual({ ok: false, n: 19, least: 20 });
  expect(logRank([group])).toMatchObject({ ok: false, reason: 'bad_input' });
  expect(logRank([])).toMatchObject({ ok: false, reason: 'bad_input' });
  const bad = [...group, { time: Number.NaN, happened: true }];
  expect(logRank([group, bad])).toMatchObject({ ok: false, reason: 'bad_input' });
});
