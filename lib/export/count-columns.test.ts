import { expect, test } from 'vitest';
import { COUNT_KEYS } from '../events/roll-up';
import { countColumns, scaleOf, totalsKey } from './count-columns';

test('every count is a column; care mode leaves out how often tickets were closed', () => {
  const all = countColumns(false).map(({ name }) => name);
  expect(all).toEqual(COUNT_KEYS);
  const left = countColumns(true).map(({ name }) => name);
  expect(all.filter((name) => !left.includes(name))).toEqual(['solved', 'reopened']);
});

test('sums are stored in ten-thousandths, their squares in the square of that', () => {
  expect([scaleOf('moments'), scaleOf('arm_shown_sum'), scaleOf('start_followed_0_sumsq')]).toEqual(
    [1, 10_000, 100_000_000],
  );
});

test('a name without a text is a defect', () => {
  expect(() => totalsKey('nothing')).toThrow('the column nothing has no text');
});
