import { expect, test } from 'vitest';
import { testId } from './test-id';

test('builds selectors for one, several and a beginning', () => {
  expect(testId('a')).toBe('[data-test-id="a"]');
  expect(testId('a-*')).toBe('[data-test-id^="a-"]');
  expect(testId('a', 'b')).toBe(':is([data-test-id="a"], [data-test-id="b"])');
});
