import { useEffect, useMemo } from 'react';
import { type Locale, pickLocale } from '../i18n/locale';
import { createTranslate, type Translate } from '../i18n/translate';
import type { Settings } from '../settings/settings-shape';

/** The agent's language and its texts; also tells the document its language and theme. */
export function useLanguage({ locale: choice, theme }: Pick<Settings, 'locale' | 'theme'>): {
  locale: Locale;
  t: Translate;
} {
  const locale = pickLocale(choice, navigator.languages);
  useEffect(() => {
    document.documentElement.lang = locale;
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [locale, theme]);
  return { locale, t: useMemo(() => createTranslate(locale), [locale]) };
}
