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

test('a group that is gone before any event tells nothing', () => {
  const [one = [], two = []] = golden.logRank[0]?.groups ?? [];
  const gone = Array.from({ length: 20 }, () => ({ time: 0, happened: false }));
  const later = (group: typeof one) => group.map((each) => ({ ...each, time: each.time + 1 }));
  const without = logRank([later(one), later(two)]);
  const result = logRank([later(one), gone, later(two)]);
  if (!without.ok || !result.ok) throw new Error('no test');
  expect(result.statistic).toBeCloseTo(without.statistic, 9);
  expect(result.df).toBe(1);
});

test('groups that were never watched at the same time cannot be told apart', () => {
  const early = Array.from({ length: 20 }, (_, i) => ({ time: 1, happened: i < 5 }));
  const late = Array.from({ length: 20 }, (_, i) => ({ time: i + 2, happened: true }));
  expect(logRank([early, late]).ok).toBe(true);
  expect(
    logRank([late.map((one) => ({ ...one, time: 9 })), late.map((one) => ({ ...one, time: 9 }))]),
  ).toMatchObject({
    ok: false,
    reason: 'undefined',
  });
});
