import { expect, test } from 'vitest';
import { groupBy } from './group-by';

test('items keep their order, keys that of their first item, and no key is no group', () => {
  const groups = groupBy(['b1', 'a1', '', 'b2'], (item) => item[0] ?? null);
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
