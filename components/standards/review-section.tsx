import type { Translate } from '@/lib/i18n/translate';
import type { StandardsReview } from '@/lib/reports/standards-review';
import { Chart } from '../charts/chart';
import { TwoShares } from '../charts/two-shares';
import type { Formats } from '../dashboard/formats';
import { intervalText } from '../dashboard/interval-text';
import { PageSection } from '../ui/page-section';
import type { WordedBehaviour } from './standards-values';

interface ReviewSectionProps {
  review: StandardsReview;
  behaviours: readonly WordedBehaviour[];
  formats: Formats;
  t: Translate;
}

/** How often each behaviour was kept, in two periods, with the difference between them. */
export function ReviewSection({ review, behaviours, formats, t }: ReviewSectionProps) {
  const title = t('standards.review_title');
  const { percent } = formats;
  const { now, before } = review;

  function points(value: number): string {
    return t('standards.points', { value: formats.points(value) });
  }
  const rows = review.rows.flatMap((row) => {
    const behaviour = behaviours.find(({ id }) => id === row.id);
    if (!behaviour) return [];
    const { words, act, occasion } = behaviour;
    const said = words.trim() || `${t(`act.${act}`)}, ${t(`occasion.${occasion}`)}`;
    const name = `${behaviours.indexOf(behaviour) + 1}. ${said}`;
    const text = {
      name,
      now: intervalText(row.now, percent, t),
      before: intervalText(row.before, percent, t),
      difference: intervalText(row.difference, points, t),
    };
    const n = [row.now, row.before].map((each) => (each.ok ? each.interval.n : each.n));
    return [{ ...row, text, n }];
  });
  return (
    <PageSection
      title={title}
      lead={
        rows.length > 0
          ? t('standards.review_lead', {
              from: formats.day(now.from),
              to: formats.day(now.to),
              fromBefore: formats.day(before.from),
              toBefore: formats.day(before.to),
            })
          : t('standards.review_none')
      }
    >
      {rows.length > 0 && (
        <Chart
          title={title}
          head={[
            t('standards.words'),
            t('standards.now'),
            t('standards.n_now'),
            t('standards.before'),
            t('standards.n_before'),
            t('standards.difference'),
            t('picture.method'),
          ]}
          rows={rows.map(({ text, n, difference }) => [
            text.name,
            text.now,
            n[0] ?? 0,
            text.before,
            n[1] ?? 0,
            text.difference,
            difference.ok
              ? `${t('method.wilson')}, ${t(`method.${difference.interval.method}`)}`
              : t('method.wilson'),
          ])}
          t={t}
        >
          <ul className="review-rows">
            {rows.map((row) => (
              <li key={row.id}>
                <p className="review-name">{row.text.name}</p>
                <TwoShares
                  now={row.now}
                  before={row.before}
                  description={t('standards.row', row.text)}
                />
                <p className="review-difference">
                  {t('standards.difference')}: {row.text.difference} ·{' '}
                  {t('dashboard.n', { count: row.n[0] ?? 0 })} /{' '}
                  {t('dashboard.n', { count: row.n[1] ?? 0 })}
                </p>
              </li>
            ))}
          </ul>
          <ul className="plot-key">
            {(['now', 'before'] as const).map((name) => (
              <li key={name}>
                <svg className="two-shares" height="12" aria-hidden="true">
                  <g className={`two-shares-${name}`}>
                    <circle cx="9" cy="6" r="5" />
                  </g>
                </svg>
                {t(`standards.${name}`)}
              </li>
            ))}
          </ul>
        </Chart>
      )}
    </PageSection>
  );
}
