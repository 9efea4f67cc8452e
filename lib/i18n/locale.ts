/** Languages the interface is complete in. */
export const LOCALES = ['en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * The interface language: the agent's choice, or for `auto` the first of the browser's languages
 * (BCP 47 tags, best first) that the catalogue speaks, else English.
 */
export function pickLocale(choice: 'auto' | Locale, languages: readonly string[]): Locale {
  if (choice !== 'auto') return choice;
  for (const tag of languages) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    const known = LOCALES.find((locale) => locale === primary);
    if (known) return known;
  }
  return 'en';
}
