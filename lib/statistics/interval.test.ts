import { expect, test } from 'vitest';
import { estimateOf, isCount, noInterval, tooFew } from './interval';

const INTERVAL = { estimate: 1, low: 0, high: 2, n: 30, missing: 4, method: 't' } as const;

test('too few cases say how many there must be, and no reason', () => {
  expect(tooFew(9, 20, 3)).toEqual({ ok: false, n: 9, missing: 3, least: 20 });
});

test('bad input says so, with a count that is a number', () => {
  const none = { ok: false, n: 0, missing: 0, least: 0, reason: 'bad_input' };
  expect(noInterval('bad_input', Number.NaN)).toEqual(none);
});

test('only finite numbers are shown', () => {
  expect(estimateOf(INTERVAL)).toEqual({ ok: true, interval: INTERVAL });
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
    const none = { ok: false, n: 30, missing: 4, least: 0, reason: 'undefined' };
    expect(estimateOf({ ...INTERVAL, high: value })).toEqual(none);
  }
});

test.each([
  [0, true],
  [7, true],
  [-1, false],
  [0.5, false],
  [Number.NaN, false],
  [Number.POSITIVE_INFINITY, false],
])('%d is a count: %s', (value, expected) => {
  expect(isCount(value)).toBe(expected);
});
