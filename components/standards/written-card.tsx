import type { Translate } from '@/lib/i18n/translate';
import type { Formats } from '../dashboard/formats';
import type { CardValues } from './standards-values';

interface WrittenCardProps {
  card: CardValues;
  formats: Formats;
  t: Translate;
}

/** All that was written in the five steps, as it is read and printed. */
export function WrittenCard({ card, formats, t }: WrittenCardProps) {
  const { metrics, source, training, review } = card;
  const rows = [
    ...metrics.map(({ name, lens }) => [name, lens] as const),
    [t('standards.source'), source],
    [t('standards.training'), training],
    [t('standards.review_day'), review ? formats.day(review) : ''],
  ] as const;
  const isEmpty = rows.every(([, text]) => text === '') && metrics.length === 0;
  return (
    <div className="written-card">
      <h3>{t('standards.card')}</h3>
      {isEmpty ? (
        <p className="page-lead">{t('standards.card_empty')}</p>
      ) : (
        <dl>
          {rows.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text || '–'}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
