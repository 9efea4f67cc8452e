import { FIELD_RANGE } from '@/lib/reports/field-range';
import { BarList } from '../charts/bar-list';
import { Chart } from '../charts/chart';
import { ShareInterval } from '../charts/share-interval';
import { PageSection } from '../ui/page-section';
import { AsideList } from './aside-list';
import { DeepWait } from './deep-wait';
import { intervalText } from './interval-text';
import type { DeepProps } from './section-props';
import { TooFew } from './too-few';

/** How often prompts were followed, with its interval and what is usual elsewhere. */
export function FollowedSection({ data, deep, formats, t }: DeepProps) {
  const { report } = data;
  const { followed, levels, opportunities, dismissed } = report;
  const { percent } = formats;
  const title = t('dashboard.followed_title');
  const taken = levels.reduce((sum, { level, n }) => sum + (level === 'none' ? 0 : n), 0);
  const text = intervalText(followed, percent, t);
  const { low, high, mean, silent, source } = FIELD_RANGE;
  const field = t('dashboard.field', { low: percent(low), high: percent(high) });
  return (
    <PageSection title={title} lead={t('dashboard.followed_lead')}>
      {followed.ok ? (
        <p className="estimate">
          <span className="estimate-number">{percent(followed.interval.estimate)}</span>
          <span className="estimate-note">
            {t('dashboard.followed_n', { followed: taken, count: opportunities })}
            <br />
            {t('dashboard.interval_label')}{' '}
            {t('dashboard.interval_short', {
              low: percent(followed.interval.low),
              high: percent(followed.interval.high),
            })}
          </span>
        </p>
      ) : (
        <TooFew estimate={followed} t={t} />
      )}
      <Chart
        title={title}
        head={[t('dashboard.name'), t('dashboard.number')]}
        rows={[
          ...levels.map(({ level, n }) => [t(`follow.${level}`), n]),
          [t('dashboard.n', { count: opportunities }), text],
          [t('dashboard.interval_label'), t('method.wilson')],
        ]}
        t={t}
      >
        <ShareInterval
          interval={followed.ok ? followed.interval : null}
          band={{ low, mean, high }}
          bandLabel={field}
          description={`${text}. ${field}`}
          percent={percent}
        />
        <BarList
          bars={levels.map(({ level, n }) => ({
            ...{
              key: level,
              label: t(`follow.${level}`),
              n,
              mood: level === 'none' ? 'none' : null,
            },
            note:
              level === 'none' && dismissed > 0
                ? t('dashboard.dismissed', { count: dismissed })
                : '',
          }))}
          most={opportunities}
        />
      </Chart>
      {typeof deep === 'string' ? (
        <DeepWait deep={deep} t={t} />
      ) : (
        <AsideList adherence={deep.adherence} formats={formats} t={t} />
      )}
      <p className="page-lead fine-print">
        {t('dashboard.field_note', {
          mean: percent(mean),
          low: percent(low),
          high: percent(high),
          silentLow: percent(silent.low),
          silentHigh: percent(silent.high),
        })}{' '}
        {t('dashboard.source', { source })}
      </p>
    </PageSection>
  );
}
