import { expect, test } from 'vitest';
import golden from './golden/series.json';
import { kaplanMeier, survivalAt } from './kaplan-meier';
import { wilson } from './wilson';

function near(value: number | null) {
  return value === null ? null : expect.closeTo(value, 9);
}

test.each(golden.survival)('the curve equals lifelines', ({ cases, steps }) => {
  const curve = kaplanMeier(cases, { missing: 2 });
  if (!curve.ok) throw new Error('no curve');
  expect(curve.steps).toHaveLength(steps.length);
  steps.forEach(({ survival, low, high, ...counts }, i) => {
    const ends = { survival: near(survival), low: near(low), high: near(high) };
    expect(curve.steps[i]).toEqual({ ...counts, ...ends });
  });
  const [, second, third] = steps;
  if (second === undefined || third === undefined) throw new Error('no steps');
  const between = survivalAt(curve, (second.time + third.time) / 2);
  const interval = { estimate: near(second.survival), low: near(second.low), missing: 2 };
  expect(between).toMatchObject({ ok: true, interval });
});

test('before the first event all are there, and beyond the watch nobody knows', () => {
  const cases = Array.from({ length: 30 }, (_, i) => ({ time: i + 1, happened: i > 9 && i < 20 }));
  const curve = kaplanMeier(cases);
  const { low } = wilson(26, 26);
  expect(survivalAt(curve, 5)).toMatchObject({ interval: { estimate: 1, low, high: 1, n: 30 } });
  for (const time of [31, -1, Number.NaN])
    expect(survivalAt(curve, time)).toMatchObject({ ok: false, reason: 'undefined' });
  const all = kaplanMeier(cases.map((one) => ({ ...one, happened: true })));
  expect(survivalAt(all, 30)).toMatchObject({ ok: false, reason: 'undefined' });
});

test('too few cases, and times that cannot be', () => {
  const cases = Array.from({ length: 20 }, () => ({ time: 3, happened: true }));
  expect(kaplanMeier(cases.slice(1))).toEqual({ ok: false, n: 19, missing: 0, least: 20 });
  expect(survivalAt(kaplanMeier([]), 1)).toMatchObject({ ok: false, n: 0 });
  const bad = { ok: false, reason: 'bad_input' };
  expect(kaplanMeier([...cases, { time: -1, happened: true }])).toMatchObject(bad);
  expect(kaplanMeier([...cases, { time: Number.NaN, happened: true }])).toMatchObject(bad);
});
