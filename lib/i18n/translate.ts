import { CATALOGUE, type TextKey } from './catalogue';
import type { Locale } from './locale';

export type { TextKey } from './catalogue';

/** Values for the {placeholders} of a text. Numbers are written as the language writes them. */
export type TextParams = Readonly<Record<string, string | number>>;

/** Gives the text of a key. `count` also chooses the plural form. */
export type Translate = (key: TextKey, params?: TextParams) => string;

/**
 * The texts of one language. A placeholder without a value stays as it is written, so that a missing
 * param is seen instead of breaking the page.
 */
export function createTranslate(locale: Locale): Translate {
  const texts = CATALOGUE[locale];
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);

  return function translate(key, params = {}) {
    const entry = texts[key];
    const text =
      typeof entry === 'string'
        ? entry
        : entry[plurals.select(Number(params.count ?? 0)) === 'one' ? 'one' : 'other'];
    return text.replace(/\{(\w+)\}/g, (placeholder: string, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      if (value === undefined) return placeholder;
      return typeof value === 'number' ? numbers.format(value).replace('-', '−') : value;
    });
  };
}
