import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMS } from './forms';
import { languageTag } from './language-tag';

test.each([
  ['en', 'en'],
  ['EN-us', 'en-US'],
  ['de_AT', 'de-AT'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['es-419', 'es-419'],
  ['de-x-private', 'de'],
  ['English', null],
  ['', null],
  [null, null],
])('%s is recorded as %s', (value, tag) => {
  expect(languageTag(value)).toBe(tag);
});

test('whatever a page writes, a tag or nothing comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const tag = languageTag(value);
      return tag === null || FORMS.language.test(tag);
    }),
  );
});
