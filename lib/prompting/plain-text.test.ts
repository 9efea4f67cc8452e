import { expect, test } from 'vitest';
import { plainText } from './plain-text';

test('plain text is lower case with straight quotes and bounded', () => {
  expect(plainText('IT’S')).toBe("it's");
  expect(plainText('x'.repeat(100_000))).toHaveLength(4000);
});
