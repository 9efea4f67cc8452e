import { expect, test } from 'vitest';
import golden from './golden/regressions.json';
import { wildClusterInterval } from './wild-bootstrap';

test.each(golden.wild)('$method equals a regression for each draw', (expected) => {
  const { rows, draws } = expected;
  expect(wildClusterInterval(rows, [0, 1], { draws })).toMatchObject({
    ok: true,
    interval: {
      estimate: expect.closeTo(expected.estimate, 9),
      low: expect.closeTo(expected.low, 6),
      high: expect.closeTo(expected.high, 6),
      p: expect.closeTo(expected.p, 12),
      method: expected.method,
      n: rows.length,
    },
  });
});

test('with three clusters no value is rejected, and with one nothing is told', () => {
  const rows = Array.from({ length: 30 }, (_, i) => ({ x: [1], y: i % 4, cluster: `${i % 3}` }));
  const none = { ok: false, reason: 'undefined' };
  const two = rows.map((row, i) => ({ ...row, cluster: `${i % 2}` }));
  expect(wildClusterInterval(two, [1])).toMatchObject(none);
  const one = rows.map((row) => ({ ...row, cluster: 'a' }));
  expect(wildClusterInterval(one, [1])).toMatchObject(none);
  expect(wildClusterInterval(rows.slice(1), [1])).toMatchObject({ ok: false, n: 29, least: 30 });
  expect(wildClusterInterval(rows, [1, 0])).toMatchObject({ ok: false, reason: 'bad_input' });
});
