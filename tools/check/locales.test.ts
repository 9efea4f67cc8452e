import { expect, test } from 'vitest';
import { localeViolations } from './locales';

const MANIFEST = '{"name":"__MSG_name__","description":"__MSG_about__"}';
const FULL = { name: { message: 'Attune' }, about: { message: 'About' } };

test('two complete languages', () => {
  expect(localeViolations({ en: FULL, de: FULL }, MANIFEST)).toEqual([]);
});

test('what is missing, empty or idle is named', () => {
  expect(localeViolations({ en: FULL, de: { name: FULL.name } }, MANIFEST)).toEqual([
    'de: lacks about',
  ]);
  expect(localeViolations({ de: { ...FULL, about: { message: '' } } }, MANIFEST)).toHaveLength(1);
  expect(localeViolations({ en: { ...FULL, old: FULL.name } }, MANIFEST)).toEqual([
    'en: old is used nowhere',
  ]);
});
