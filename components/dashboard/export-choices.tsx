import { EXPORT_LEVELS } from '@/lib/export/export-level';
import type { Translate } from '@/lib/i18n/translate';
import { RadioGroup } from '../ui/radio-group';
import type { ExportChoice } from './dashboard-props';

interface ExportChoicesProps {
  choice: ExportChoice;
  change: (choice: ExportChoice) => void;
  t: Translate;
}

/** What to export, for which time, and as which file. */
export function ExportChoices({ choice, change, t }: ExportChoicesProps) {
  return (
    <div className="export-choices">
      <RadioGroup
        legend={t('export.what')}
        value={choice.level}
        choices={EXPORT_LEVELS.map((value) => ({
          value,
          text: t(`export.level_${value}`),
          hint: t(`export.level_${value}_hint`),
        }))}
        onChange={(level) => change({ ...choice, level })}
      />
      <RadioGroup
        legend={t('export.span')}
        value={choice.span}
        choices={(['shown', 'all'] as const).map((value) => ({
          value,
          text: t(`export.span_${value}`),
        }))}
        onChange={(span) => change({ ...choice, span })}
      />
      <RadioGroup
        legend={t('export.format')}
        value={choice.format}
        choices={(['csv', 'xlsx', 'json'] as const).map((value) => ({
          value,
          text: t(`export.format_${value}`),
        }))}
        onChange={(format) => change({ ...choice, format })}
      />
    </div>
  );
}
