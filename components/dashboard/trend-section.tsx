import { useState } from 'react';
import { FIELD_RANGE } from '@/lib/reports/field-range';
import {
  shareTrend,
  TREND_MEASURES,
  type TrendMeasure,
  type TrendPoint,
  type TrendStep,
} from '@/lib/reports/trend';
import { BandLine } from '../charts/band-line';
import { Chart } from '../charts/chart';
import { shareScale, valenceScale } from '../charts/scale-for';
import { PageSection } from '../ui/page-section';
import { SelectField } from '../ui/select-field';
import { DeepWait } from './deep-wait';
import { estimateCells, estimateHead } from './estimate-cells';
import { intervalText } from './interval-text';
import type { DeepProps } from './section-props';

const STEPS = ['day', 'week'] as const;

/** One of three numbers day by day or week by week, with its 95 % band. */
export function TrendSection({ data, deep, formats, t }: DeepProps) {
  const { period, days } = data;
  const [measure, setMeasure] = useState<TrendMeasure>('followed');
  const [chosen, setStep] = useState<TrendStep | null>(null);
  const step = chosen ?? (period.length > 7 ? 'week' : 'day');
  const title = t('picture.trend_title');
  const name = t(`picture.measure_${measure}`);
  const isShare = measure !== 'valence';
  const write = isShare ? formats.percent : formats.signed;
  const { low, high } = FIELD_RANGE;
  const usual = measure === 'followed' ? { low, high } : null;

  function pointsOf(): readonly TrendPoint[] | null {
    if (measure !== 'valence') return shareTrend(days, period, step, measure);
    return typeof deep === 'string' ? null : deep.valence[step];
  }
  function nameOf({ from, to }: TrendPoint): string {
    return from === to
      ? formats.day(from)
      : t('dashboard.range', { from: formats.day(from), to: formats.day(to) });
  }
  function titleOf(point: TrendPoint): string {
    return `${nameOf(point)}: ${intervalText(point.estimate, write, t)}`;
  }

  const points = pointsOf();
  const estimates = points?.map(({ estimate }) => estimate) ?? [];
  const known = points?.filter(({ estimate }) => estimate.ok) ?? [];
  const [first, last] = [known[0], known.at(-1)];
  const every = Math.ceil((points?.length ?? 0) / 5);
  const spoken = [
    name,
    ...(first && last ? [titleOf(first), titleOf(last)] : []),
    t('picture.trend_known', { known: known.length, count: estimates.length }),
  ];
  return (
    <PageSection title={title} lead={t(`picture.about_${measure}`)}>
      <div className="trend-choices">
        <SelectField
          label={t('picture.measure')}
          value={measure}
          choices={TREND_MEASURES.map((value) => ({ value, text: t(`picture.measure_${value}`) }))}
          onChange={setMeasure}
        />
        <SelectField
          label={t('picture.step')}
          value={step}
          choices={STEPS.map((value) => ({ value, text: t(`picture.step_${value}`) }))}
          onChange={setStep}
        />
      </div>
      {points ? (
        <Chart
          title={`${title}: ${name}`}
          head={estimateHead(t(`picture.step_${step}`), t)}
          rows={points.map((point) => [nameOf(point), ...estimateCells(point.estimate, write, t)])}
          t={t}
        >
          <BandLine
            points={points.map((point, at) => ({
              key: point.from,
              label: at % every === 0 ? formats.shortDay(point.from) : '',
              title: titleOf(point),
              estimate: point.estimate,
            }))}
            scale={isShare ? shareScale(estimates, usual ? [high] : []) : valenceScale(estimates)}
            usual={usual}
            write={write}
            description={spoken.join('. ')}
          />
          <ul className="plot-key">
            <li>
              <svg height="12" aria-hidden="true">
                <rect className="plot-band" width="18" height="12" />
                <line className="plot-whisker" x1="0" x2="18" y1="6" y2="6" />
              </svg>
              {t('picture.key_band')}
            </li>
            {usual && (
              <li>
                <svg height="12" aria-hidden="true">
                  <rect className="plot-range" width="18" height="12" />
                </svg>
                {t('dashboard.field', { low: formats.percent(low), high: formats.percent(high) })}
              </li>
            )}
            {known.length < estimates.length && (
              <li>
                <svg height="12" aria-hidden="true">
                  <circle className="plot-few" cx="9" cy="6" r="1" />
                </svg>
                {t('picture.key_few')}
              </li>
            )}
          </ul>
        </Chart>
      ) : (
        <DeepWait deep={deep} t={t} />
      )}
    </PageSection>
  );
}
