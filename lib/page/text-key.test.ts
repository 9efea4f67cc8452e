import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textKey } from './text-key';

test('the same text has the same key, in any run', () => {
  expect(textKey('hello?')).toBe(textKey('hello?'));
  expect(textKey('')).toMatch(/^[a-z0-9]+$/);
});

test('different texts have different keys', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 200 }), (texts) => {
      expect(new Set(texts.map(textKey)).size).toBe(texts.length);
    }),
  );
});
