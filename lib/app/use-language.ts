import { useEffect, useMemo } from 'react';
import { pickLocale } from '../i18n/locale';
import { createTranslate, type Translate } from '../i18n/translate';
import type { Settings } from '../settings/settings-shape';

/** The texts in the agent's language; also tells the document its language and theme. */
export function useLanguage({ locale, theme }: Pick<Settings, 'locale' | 'theme'>): Translate {
  const language = pickLocale(locale, navigator.languages);
  useEffect(() => {
    document.documentElement.lang = language;
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [language, theme]);
  return useMemo(() => createTranslate(language), [language]);
}
