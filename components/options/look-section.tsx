import type { Translate } from '@/lib/i18n/translate';
import { PageSection } from '../ui/page-section';
import { SelectField } from '../ui/select-field';
import { Toggle } from '../ui/toggle';
import type { SectionProps } from './options-values';

const LOCALES = ['auto', 'en', 'de'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

/** Language, light or dark, and the toolbar icon. */
export function LookSection({ values, change, t }: SectionProps & { t: Translate }) {
  return (
    <PageSection title={t('options.look_title')}>
      <SelectField
        label={t('options.locale')}
        value={values.locale}
        choices={LOCALES.map((value) => ({ value, text: t(`options.locale_${value}`) }))}
        onChange={(locale) => change({ locale })}
      />
      <SelectField
        label={t('options.theme')}
        value={values.theme}
        choices={THEMES.map((value) => ({ value, text: t(`options.theme_${value}`) }))}
        onChange={(theme) => change({ theme })}
      />
      <Toggle
        label={t('options.badge')}
        hint={t('options.badge_hint')}
        on={values.badge}
        onChange={(badge) => change({ badge })}
      />
    </PageSection>
  );
}
