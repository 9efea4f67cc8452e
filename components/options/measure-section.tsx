import type { Locale } from '@/lib/i18n/locale';
import type { Translate } from '@/lib/i18n/translate';
import { PageSection } from '../ui/page-section';
import { SelectField } from '../ui/select-field';
import { Toggle } from '../ui/toggle';
import type { SectionProps } from './options-values';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Outside of what most desks work. */
const USUAL = { from: 18, to: 8 };

interface MeasureSectionProps extends SectionProps {
  locale: Locale;
  t: Translate;
}

/** What is measured, and when numbers rest. */
export function MeasureSection({ values, change, locale, t }: MeasureSectionProps) {
  const { quietHours } = values;
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const hours = HOURS.map((value) => ({
    value,
    text: clock.format(new Date(2000, 0, 1, value)),
  }));
  return (
    <PageSection title={t('options.measure_title')} lead={t('options.measure_lead')}>
      <Toggle
        label={t('options.holdout')}
        hint={t('options.holdout_hint')}
        on={values.holdout}
        onChange={(holdout) => change({ holdout })}
      />
      <Toggle
        label={t('options.care_mode')}
        hint={t('options.care_mode_hint')}
        on={values.careMode}
        onChange={(careMode) => change({ careMode })}
      />
      <Toggle
        label={t('options.quiet')}
        hint={t('options.quiet_hint')}
        on={quietHours !== null}
        onChange={(on) => change({ quietHours: on ? USUAL : null })}
      />
      {quietHours !== null && (
        <>
          <SelectField
            label={t('options.quiet_from')}
            value={quietHours.from}
            choices={hours}
            onChange={(from) => change({ quietHours: { ...quietHours, from } })}
          />
          <SelectField
            label={t('options.quiet_to')}
            value={quietHours.to}
            choices={hours}
            onChange={(to) => change({ quietHours: { ...quietHours, to } })}
          />
        </>
      )}
    </PageSection>
  );
}
