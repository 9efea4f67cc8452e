import { useEffect, useRef, useState } from 'react';
import { isTextKey } from '@/lib/i18n/catalogue';
import type { Translate } from '@/lib/i18n/translate';
import { type Correlation, MOST_LAG } from '@/lib/reports/correlation';
import type { Series } from '@/lib/reports/series';
import { Chart } from '../charts/chart';
import { Scatter } from '../charts/scatter';
import { estimateCells, estimateHead } from '../dashboard/estimate-cells';
import type { Formats } from '../dashboard/formats';
import { TooFew } from '../dashboard/too-few';
import { PageSection } from '../ui/page-section';
import { SelectField } from '../ui/select-field';
import type { ImportProps } from './import-values';

interface ExplorerSectionProps extends Pick<ImportProps, 'explore' | 'correlation'> {
  series: readonly Series[];
  formats: Formats;
  t: Translate;
}

const LAGS = Array.from({ length: MOST_LAG + 1 }, (_, lag) => lag);

function isOf({ x, y, lag }: Correlation, first: string, second: string, days: number): boolean {
  return x === first && y === second && lag === days;
}

/** Any two series by day: how they go together, with interval and picture. */
export function ExplorerSection(props: ExplorerSectionProps) {
  const { series, explore, correlation, formats, t } = props;
  const [chosen, setChosen] = useState({ x: 0, y: series.length - 1, lag: 0 });
  const x = series[chosen.x] ?? series[0];
  const y = series[chosen.y] ?? series.at(-1);
  const { lag } = chosen;

  const asked = useRef('');
  useEffect(() => {
    if (!x || !y) return;
    // Every answer brings the own series anew: only other numbers are another question.
    const question = JSON.stringify([x.name, [...x.byDay], y.name, [...y.byDay], lag]);
    if (question === asked.current) return;
    asked.current = question;
    explore({ x, y, lag });
  }, [x, y, lag, explore]);

  if (!x || !y) return null;
  function nameOf(name: string): string {
    const key = `import.series_${name}`;
    return isTextKey(key) ? t(key) : name;
  }
  const choices = series.map(({ name }, value) => ({ value, text: nameOf(name) }));
  const told = correlation && isOf(correlation, x.name, y.name, lag) ? correlation : null;
  const title = t('import.explore_title');
  const { decimal } = formats;
  const names = { x: nameOf(x.name), y: nameOf(y.name) };
  return (
    <PageSection title={title} lead={t('import.explore_lead')}>
      <div className="trend-choices">
        <SelectField
          label={t('import.first')}
          value={series.indexOf(x)}
          choices={choices}
          onChange={(value) => setChosen({ ...chosen, x: value })}
        />
        <SelectField
          label={t('import.second')}
          value={series.indexOf(y)}
          choices={choices}
          onChange={(value) => setChosen({ ...chosen, y: value })}
        />
        <SelectField
          label={t('import.lag')}
          value={lag}
          choices={LAGS.map((value) => ({
            value,
            text: value === 0 ? t('import.lag_same') : t('import.lag_days', { lag: value }),
          }))}
          onChange={(value) => setChosen({ ...chosen, lag: value })}
        />
      </div>
      {told && !told.estimate.ok && <TooFew estimate={told.estimate} t={t} />}
      {told?.estimate.ok && (
        <>
          <p className="estimate">
            <span className="estimate-number">
              {formats.signed(told.estimate.interval.estimate)}
            </span>
            <span className="estimate-note">
              {t('import.rho')} ·{' '}
              {t('picture.n_missing', {
                n: told.estimate.interval.n,
                missing: told.estimate.interval.missing,
              })}
              <br />
              {t('dashboard.interval_label')}{' '}
              {t('dashboard.interval_short', {
                low: formats.signed(told.estimate.interval.low),
                high: formats.signed(told.estimate.interval.high),
              })}
            </span>
          </p>
          <Chart
            title={`${title}: ${names.x}, ${names.y}`}
            head={[...estimateHead(t('import.day'), t)]}
            rows={[
              [t('import.rho'), ...estimateCells(told.estimate, formats.signed, t)],
              ...told.points.map((point) => [
                formats.day(point.day),
                `${decimal(point.x)} / ${decimal(point.y)}`,
                ...['', '', '', ''],
              ]),
            ]}
            t={t}
          >
            <Scatter
              points={told.points.map(({ day, x: across, y: upwards }) => ({
                ...{ key: day, x: across, y: upwards },
                title: `${formats.day(day)}: ${decimal(across)}, ${decimal(upwards)}`,
              }))}
              write={{ x: decimal, y: decimal }}
              description={t('import.scatter', { ...names, count: told.points.length })}
            />
            <p className="axis-name">
              {t('import.scatter', { ...names, count: told.points.length })}
            </p>
          </Chart>
          <p className="page-lead">{t('import.independent')}</p>
        </>
      )}
    </PageSection>
  );
}
