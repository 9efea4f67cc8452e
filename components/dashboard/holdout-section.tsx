import type { HoldoutReport, LotArm } from '@/lib/reports/report-shapes';
import { Chart } from '../charts/chart';
import { DataTable } from '../charts/data-table';
import { PageSection } from '../ui/page-section';
import { estimateCells, estimateHead } from './estimate-cells';
import { type EstimateRow, EstimateRows } from './estimate-rows';
import { intervalText } from './interval-text';
import type { NumbersProps } from './section-props';

interface HoldoutSectionProps extends Pick<NumbersProps, 'formats' | 't'> {
  holdout: HoldoutReport;
}

/** What showing phrases causes. Nowhere else on the page does anything cause anything: here lots were drawn. */
export function HoldoutSection({ holdout, formats, t }: HoldoutSectionProps) {
  const { shown, holdout: heldBack, lot, outside, itt, bounds, always, complier } = holdout;
  const title = t('picture.holdout_title');
  const { percent, signed } = formats;
  const isWeak = !complier.ok && complier.reason === 'weak';
  const { n, missing } = itt.estimate.ok ? itt.estimate.interval : itt.estimate;
  const rows: EstimateRow[] = [
    { key: 'itt', name: t('picture.holdout_itt'), estimate: itt.estimate },
    { key: 'always', name: t('picture.holdout_always'), estimate: always },
    { key: 'bounds', name: t('picture.holdout_bounds'), estimate: bounds },
    {
      key: 'complier',
      name: t('picture.holdout_complier'),
      estimate: complier.ok ? complier.estimate : { ok: false, n, missing, least: 0 },
      ...(isWeak ? { instead: t('picture.holdout_weak') } : {}),
    },
  ];
  const arms = [shown, heldBack] as const;
  function measure(name: string, cell: (arm: LotArm) => string | number): (string | number)[] {
    return [name, ...arms.map(cell)];
  }
  return (
    <PageSection title={title} lead={t('picture.holdout_lead')}>
      <Chart
        title={title}
        head={estimateHead(t('dashboard.name'), t)}
        rows={rows.map(({ name, estimate, instead }) =>
          instead ? [name, instead, '', '', '', ''] : [name, ...estimateCells(estimate, signed, t)],
        )}
        t={t}
      >
        <EstimateRows rows={rows} write={signed} t={t} />
      </Chart>
      <h3 className="minor-title">{t('picture.holdout_arms')}</h3>
      <DataTable
        caption={t('picture.holdout_arms')}
        head={[t('dashboard.name'), ...arms.map(({ arm }) => t(`picture.holdout_arm_${arm}`))]}
        rows={[
          measure(t('picture.holdout_conversations'), ({ conversations }) => conversations),
          measure(t('picture.holdout_opportunities'), ({ opportunities }) => opportunities),
          measure(t('picture.holdout_followed'), (arm) => intervalText(arm.followed, percent, t)),
          measure(t('picture.holdout_before'), (arm) =>
            intervalText(arm.before.estimate, signed, t),
          ),
          measure(t('picture.holdout_shift'), (arm) => intervalText(arm.shift.estimate, signed, t)),
          measure(t('picture.holdout_no_next'), (arm) => intervalText(arm.noNext, percent, t)),
        ]}
      />
      <p className="page-lead">
        {t('picture.holdout_lot', {
          share: intervalText(lot.share, percent, t),
          expected: percent(lot.expected),
        })}{' '}
        {t('picture.holdout_outside', { count: outside.n })}
      </p>
    </PageSection>
  );
}
