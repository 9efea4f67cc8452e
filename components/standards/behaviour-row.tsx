import { useId } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import { ACTS } from '@/lib/reading/labels';
import { STANDARD_OCCASIONS } from '@/lib/reports/standards';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import type { WordedBehaviour } from './standards-values';

const RULES = ['do', 'once', 'avoid'] as const;

interface BehaviourRowProps {
  behaviour: WordedBehaviour;
  name: string;
  maxLength: number;
  change: (behaviour: WordedBehaviour) => void;
  remove: () => void;
  t: Translate;
}

/** One behaviour: its words, what is looked for, when, and whether it should be there. */
export function BehaviourRow(props: BehaviourRowProps) {
  const { behaviour, name, maxLength, change, remove, t } = props;
  const id = useId();
  return (
    <li className="behaviour">
      <fieldset>
        <legend>{name}</legend>
        <div className="long-field">
          <label htmlFor={id}>{t('standards.words')}</label>
          <input
            id={id}
            value={behaviour.words}
            maxLength={maxLength}
            onChange={({ currentTarget }) => change({ ...behaviour, words: currentTarget.value })}
          />
        </div>
        <div className="behaviour-choices">
          <SelectField
            label={t('standards.act')}
            value={behaviour.act}
            choices={ACTS.map((value) => ({ value, text: t(`act.${value}`) }))}
            onChange={(act) => change({ ...behaviour, act })}
          />
          <SelectField
            label={t('standards.occasion')}
            value={behaviour.occasion}
            choices={STANDARD_OCCASIONS.map((value) => ({ value, text: t(`occasion.${value}`) }))}
            onChange={(occasion) => change({ ...behaviour, occasion })}
          />
          <SelectField
            label={t('standards.rule')}
            value={behaviour.rule}
            choices={RULES.map((value) => ({ value, text: t(`rule.${value}`) }))}
            onChange={(rule) => change({ ...behaviour, rule })}
          />
          <Button
            look="plain"
            aria-label={t('standards.remove_entry', { entry: name })}
            onClick={remove}
          >
            {t('standards.remove')}
          </Button>
        </div>
      </fieldset>
    </li>
  );
}
