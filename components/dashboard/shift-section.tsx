import { Chart } from '../charts/chart';
import { ShiftInterval } from '../charts/shift-interval';
import { PageSection } from '../ui/page-section';
import { reachOf } from './estimate-rows';
import { intervalText } from './interval-text';
import type { DeepProps } from './section-props';
import './shift-section.css';

const ARMS = ['all', 'followed', 'ignored'] as const;

/** How the customer's mood moved after a reply: mean with interval, and what is missing. */
export function ShiftSection({ data, deep, formats, t }: DeepProps) {
  const { report } = data;
  // Followed and not followed stand below with better intervals, as long as their events are kept.
  const isBelow = deep === 'working' || (deep !== 'failed' && deep.adherence.opportunities > 0);
  const arms = isBelow ? ARMS.slice(0, 1) : ARMS;
  const title = t('dashboard.shift_title');
  const { signed } = formats;
  const reach = reachOf(arms.map((arm) => report.shift[arm].estimate));
  const { missing } = report.shift.all.estimate.ok
    ? report.shift.all.estimate.interval
    : report.shift.all.estimate;
  return (
    <PageSection title={title} lead={t('dashboard.shift_lead')}>
      <Chart
        title={title}
        head={[
          t('dashboard.name'),
          t('dashboard.mean'),
          t('dashboard.number'),
          t('dashboard.shift_missing'),
          t('dashboard.shift_unsure'),
        ]}
        rows={arms.map((arm) => {
          const { estimate, unsure } = report.shift[arm];
          const { n, missing } = estimate.ok ? estimate.interval : estimate;
          return [
            t(`dashboard.shift_${arm}`),
            intervalText(estimate, signed, t),
            n,
            missing,
            unsure,
          ];
        })}
        t={t}
      >
        <div className="shifts">
          {arms.map((arm) => {
            const { estimate } = report.shift[arm];
            const name = t(`dashboard.shift_${arm}`);
            const text = intervalText(estimate, signed, t);
            return (
              <div key={arm} className="shift">
                <p>
                  <span>{name}</span>
                  <span className="shift-value">
                    {text}
                    {estimate.ok && ` · ${t('dashboard.n', { count: estimate.interval.n })}`}
                  </span>
                </p>
                <ShiftInterval
                  interval={estimate.ok ? estimate.interval : null}
                  description={`${name}: ${text}`}
                  reach={reach}
                />
              </div>
            );
          })}
          <p className="shift-scale" aria-hidden="true">
            <span>
              {signed(-reach)} {t('dashboard.shift_worse')}
            </span>
            <span>0</span>
            <span>
              {t('dashboard.shift_better')} {signed(reach)}
            </span>
          </p>
        </div>
      </Chart>
      <dl className="left-out">
        <div>
          <dt>{t('dashboard.shift_missing')}</dt>
          <dd>{missing}</dd>
        </div>
        <div>
          <dt>{t('dashboard.shift_unsure')}</dt>
          <dd>{report.shift.all.unsure}</dd>
        </div>
      </dl>
    </PageSection>
  );
}
