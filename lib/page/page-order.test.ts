import { expect, test } from 'vitest';
import { PageOrder } from './page-order';

function isNewestFirst(...stamps: string[]): boolean {
  const order = new PageOrder();
  for (const stamp of stamps) order.push(stamp);
  return order.isNewestFirst;
}

test.each([
  [['3', '2', '1'], true],
  [['3', '', '2', '2', '1'], true],
  [['1', '2', '3'], false],
  [['3', '1', '2'], false],
  [['2', '2'], false],
  [['1'], false],
  [[], false],
])('times of %j: newest first %s', (stamps, expected) => {
  expect(isNewestFirst(...stamps)).toBe(expected);
});
