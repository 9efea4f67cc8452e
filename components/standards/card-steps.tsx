import { useId } from 'react';
import type { Translate } from '@/lib/i18n/translate';
import { ListField } from '../ui/list-field';
import { LongField } from './long-field';
import type { CardValues, StandardsLimits } from './standards-values';

export interface StepProps {
  card: CardValues;
  change: (card: CardValues) => void;
  limits: StandardsLimits;
  t: Translate;
}

/** Step 1: the numbers of today. */
export function MetricsStep({ card, change, limits, t }: StepProps) {
  const { metrics } = card;

  function read(text: string): string | null {
    const name = text.trim();
    const fits = name.length > 0 && name.length <= limits.name;
    return fits && metrics.length < limits.metrics ? name : null;
  }
  function keep(names: readonly string[]) {
    const kept = names.map(
      (name) => metrics.find((each) => each.name === name) ?? { name, lens: '' },
    );
    change({ ...card, metrics: kept });
  }
  return (
    <ListField
      label={t('standards.metrics')}
      hint={t('standards.metrics_hint', { most: limits.metrics })}
      entries={metrics.map(({ name }) => name)}
      read={read}
      onChange={keep}
      words={{
        add: t('standards.add'),
        remove: (entry) => t('standards.remove_entry', { entry }),
        removeShort: t('standards.remove'),
        wrong: t('standards.metrics_wrong', { most: limits.name, count: limits.metrics }),
      }}
    />
  );
}

/** Step 2: a question for each number. */
export function LensStep({ card, change, limits, t }: StepProps) {
  const { metrics } = card;
  if (metrics.length === 0) return <p className="page-lead">{t('standards.lens_none')}</p>;
  return metrics.map(({ name, lens }) => (
    <LongField
      key={name}
      label={t('standards.lens_of', { name })}
      hint={t('standards.lens_hint')}
      value={lens}
      maxLength={limits.lens}
      rows={2}
      onChange={(text) =>
        change({
          ...card,
          metrics: metrics.map((each) => (each.name === name ? { name, lens: text } : each)),
        })
      }
    />
  ));
}

/** Step 3: where customers are heard. */
export function SourceStep({ card, change, limits, t }: StepProps) {
  return (
    <LongField
      label={t('standards.source')}
      hint={t('standards.source_hint')}
      value={card.source}
      maxLength={limits.source}
      rows={3}
      onChange={(source) => change({ ...card, source })}
    />
  );
}

/** Step 4: what is practised. */
export function TrainingStep({ card, change, limits, t }: StepProps) {
  return (
    <LongField
      label={t('standards.training')}
      hint={t('standards.training_hint')}
      value={card.training}
      maxLength={limits.training}
      rows={5}
      onChange={(training) => change({ ...card, training })}
    />
  );
}

/** Step 5: the day on which all of it is looked at again. */
export function ReviewStep({ card, change, t }: StepProps) {
  const id = useId();
  return (
    <div className="long-field">
      <label htmlFor={id}>{t('standards.review_day')}</label>
      <input
        id={id}
        type="date"
        value={card.review ?? ''}
        onChange={({ currentTarget }) => change({ ...card, review: currentTarget.value || null })}
      />
    </div>
  );
}
