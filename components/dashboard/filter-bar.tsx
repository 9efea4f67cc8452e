import type { Translate } from '@/lib/i18n/translate';
import type { Choices, Selection } from '@/lib/reports/selection';
import { SelectField } from '../ui/select-field';

interface FilterBarProps {
  selection: Selection;
  choices: Choices;
  setSelection: (selection: Selection) => void;
  t: Translate;
}

const ALL = 'all';

/** What has been chosen stays to be seen, also where it does not occur in a period. */
function withChosen<T extends string>(values: readonly T[], chosen: T | null): T[] {
  return chosen === null || values.includes(chosen) ? [...values] : [chosen, ...values];
}

/** Help desk and situation; only those that occur can be chosen. */
export function FilterBar({ selection, choices, setSelection, t }: FilterBarProps) {
  const { site, situation } = selection;
  const sites = withChosen(choices.sites, site).map((value) => ({
    value,
    text: t(`site.${value}`),
  }));
  const situations = withChosen(choices.situations, situation)
    .map((value) => ({ value, text: t(`situation.${value}`) }))
    .sort((a, b) => a.text.localeCompare(b.text));
  return (
    <fieldset className="filter-bar">
      <legend className="only-spoken">{t('picture.filters')}</legend>
      <SelectField
        label={t('picture.site')}
        value={site ?? ALL}
        choices={[{ value: ALL, text: t('picture.site_all') } as const, ...sites]}
        onChange={(chosen) => setSelection({ ...selection, site: chosen === ALL ? null : chosen })}
      />
      <SelectField
        label={t('picture.situation')}
        value={situation ?? ALL}
        choices={[{ value: ALL, text: t('picture.situation_all') } as const, ...situations]}
        onChange={(chosen) =>
          setSelection({ ...selection, situation: chosen === ALL ? null : chosen })
        }
      />
    </fieldset>
  );
}
