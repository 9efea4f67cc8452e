import { expect, test } from 'vitest';
import { isStale } from './fresh-build';

test('a build that is missing or older than a source is stale', () => {
  expect(isStale(null, [])).toBe(true);
  expect(isStale(10, [5, 11])).toBe(true);
  expect(isStale(10, [5, 10])).toBe(false);
});
