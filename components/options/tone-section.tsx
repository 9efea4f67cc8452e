import type { Translate } from '@/lib/i18n/translate';
import { PageSection } from '../ui/page-section';
import { SelectField } from '../ui/select-field';
import { Toggle } from '../ui/toggle';
import type { SectionProps } from './options-values';

const FORMALITIES = ['casual', 'neutral', 'formal'] as const;

/** Which phrases sound like this agent. */
export function ToneSection({ values, change, t }: SectionProps & { t: Translate }) {
  return (
    <PageSection title={t('options.tone_title')} lead={t('options.tone_lead')}>
      <SelectField
        label={t('options.formality')}
        value={values.formality}
        choices={FORMALITIES.map((value) => ({ value, text: t(`options.formality_${value}`) }))}
        onChange={(formality) => change({ formality })}
      />
      <Toggle
        label={t('options.emoji')}
        hint={t('options.emoji_hint')}
        on={values.emoji}
        onChange={(emoji) => change({ emoji })}
      />
    </PageSection>
  );
}
