import { expect, test } from 'vitest';
import { auc } from './auc';
import golden from './golden/associations.json';
import { wilson } from './wilson';

test.each(golden.auc)('AUC $auc equals all pairs', ({ scores, outcomes, auc: area, low, high }) => {
  const labels = outcomes.map(Boolean);
  expect(auc(scores, labels, { missing: 5 })).toMatchObject({
    ok: true,
    interval: {
      estimate: expect.closeTo(area, 9),
      low: expect.closeTo(low, 9),
      high: expect.closeTo(high, 9),
      n: scores.length,
      missing: 5,
      method: 'delong',
    },
  });
});

test('scores that never err still have an interval', () => {
  const scores = Array.from({ length: 80 }, (_, i) => i);
  const outcomes = scores.map((score) => score >= 50);
  const { low } = wilson(30, 30);
  expect(auc(scores, outcomes)).toMatchObject({ interval: { estimate: 1, low, high: 1 } });
  const flat = auc(
    scores.map(() => 0.5),
    outcomes,
  );
  expect(flat).toMatchObject({ ok: true, interval: { estimate: 0.5 } });
});

test('too few that came or did not, and what is no score', () => {
  const scores = Array.from({ length: 80 }, (_, i) => i % 7);
  expect(
    auc(
      scores,
      scores.map((_, i) => i < 29),
    ),
  ).toMatchObject({ ok: false, n: 29, least: 30 });
  expect(
    auc(
      scores,
      scores.map((_, i) => i >= 29),
    ),
  ).toMatchObject({ ok: false, n: 29, least: 30 });
  const bad = { ok: false, reason: 'bad_input' };
  expect(auc(scores, [true])).toMatchObject(bad);
  expect(auc([Number.NaN], [true])).toMatchObject(bad);
});
