import { expect, test } from 'vitest';
import { clusterRobust, robustContrast } from './cluster-robust';
import golden from './golden/regressions.json';

test.each(golden.robust)('CR2 equals explicit matrices, df $df', (expected) => {
  const contrast = robustContrast(expected.rows, expected.c);
  expect(contrast).toMatchObject({
    estimate: expect.closeTo(expected.estimate, 10),
    error: expect.closeTo(expected.error, 10),
    df: expect.closeTo(expected.df, 8),
    n: expected.rows.length,
  });
  expect(clusterRobust(expected.rows, expected.c, { least: 2, missing: 4 })).toMatchObject({
    ok: true,
    interval: {
      low: expect.closeTo(expected.low, 9),
      high: expect.closeTo(expected.high, 9),
      p: expect.closeTo(expected.p, 9),
      clusters: new Set(expected.rows.map(({ cluster }) => cluster)).size,
      missing: 4,
      method: 'cr2',
    },
  });
  // CR1 of statsmodels is another correction of the same size.
  expect(Math.abs(expected.error / expected.cr1 - 1)).toBeLessThan(0.25);
});

test('columns that hang together have no coefficients', () => {
  const rows = Array.from({ length: 30 }, (_, i) => ({ x: [1, 1], y: i, cluster: `${i}` }));
  expect(robustContrast(rows, [0, 1])).toBe('undefined');
});

test('what one cluster alone tells has no interval', () => {
  const rows = Array.from({ length: 40 }, (_, i) => ({
    x: [1, Number(i < 20)],
    y: i % 7,
    cluster: i < 20 ? 'a' : `b${i % 5}`,
  }));
  expect(clusterRobust(rows, [0, 1])).toMatchObject({ ok: false, reason: 'undefined' });
  expect(clusterRobust(rows, [1, 0]).ok).toBe(true);
});

test('too few rows, no number, another length', () => {
  const rows = Array.from({ length: 30 }, (_, i) => ({ x: [1], y: i, cluster: `${i % 9}` }));
  expect(clusterRobust(rows.slice(1), [1])).toMatchObject({ ok: false, n: 29, least: 30 });
  const bad = { ok: false, reason: 'bad_input' };
  expect(clusterRobust([...rows, { x: [1], y: Number.NaN, cluster: 'z' }], [1])).toMatchObject(bad);
  expect(clusterRobust(rows, [1, 0])).toMatchObject(bad);
  expect(robustContrast([], [])).toBe('bad_input');
});
