import { isTextKey } from '@/lib/i18n/catalogue';
import type { Translate } from '@/lib/i18n/translate';
import type { AdherenceReport } from '@/lib/reports/report-shapes';
import { BarList } from '../charts/bar-list';
import { Chart } from '../charts/chart';
import { estimateCells, estimateHead } from './estimate-cells';
import type { Formats } from './formats';
import { intervalText } from './interval-text';

interface AsideListProps {
  adherence: AdherenceReport;
  formats: Formats;
  t: Translate;
}

function nameOf(situation: string, t: Translate): string {
  const key = `situation.${situation}`;
  return isTextKey(key) ? t(key) : situation;
}

/** What was put aside and why, and how often was followed beyond chance and in each situation. */
export function AsideList({ adherence, formats, t }: AsideListProps) {
  const { dismissed, ignored, corrected, bySituation, followed } = adherence;
  const title = t('picture.aside_title');
  const { percent } = formats;
  const bars = [
    ...dismissed.map(({ reason, n }) => {
      return { key: reason, label: t(`picture.aside_${reason}`), n, note: '', mood: null };
    }),
    { key: 'ignored', label: t('picture.aside_ignored'), n: ignored, note: '', mood: 'none' },
  ];
  const situations = bySituation.filter(({ share }) => share.ok);
  const numbers = [
    { key: 'clustered', name: t('dashboard.followed_title'), estimate: followed[followed.shown] },
    { key: 'corrected', name: t('picture.corrected'), estimate: corrected.estimate },
  ];
  return (
    <Chart
      title={title}
      head={estimateHead(t('dashboard.name'), t)}
      rows={[
        ...numbers.map(({ name, estimate }) => [name, ...estimateCells(estimate, percent, t)]),
        ...bySituation.map(({ key, share }) => [
          nameOf(key, t),
          ...estimateCells(share, percent, t),
        ]),
        ...bars.map(({ label, n }) => [label, n, '', adherence.opportunities, '', '']),
      ]}
      t={t}
    >
      <h3 className="minor-title">{title}</h3>
      <BarList
        bars={bars}
        most={Math.max(1, ignored + dismissed.reduce((sum, { n }) => sum + n, 0))}
      />
      <dl className="plain-numbers">
        <div>
          <dt>{t('picture.corrected')}</dt>
          <dd>
            {intervalText(corrected.estimate, percent, t)}
            {corrected.estimate.ok && ` · ${t('dashboard.n', { count: corrected.n })}`}
          </dd>
        </div>
      </dl>
      <p className="page-lead">{t('picture.corrected_hint')}</p>
      {situations.length > 0 && (
        <>
          <h3 className="minor-title">{t('picture.by_situation')}</h3>
          <dl className="plain-numbers">
            {situations.map(({ key, n, share }) => (
              <div key={key}>
                <dt>{nameOf(key, t)}</dt>
                <dd>
                  {intervalText(share, percent, t)} · {t('dashboard.n', { count: n })}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Chart>
  );
}
