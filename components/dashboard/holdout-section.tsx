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
  function armCells(arm: LotArm): (string | number)[] {
    return [
      t(`picture.holdout_arm_${arm.arm}`),
      arm.conversations,
      arm.opportunities,
      intervalText(arm.followed, percent, t),
      intervalText(arm.before.estimate, signed, t),
      intervalText(arm.shift.estimate, signed, t),
      intervalText(arm.noNext, percent, t),
    ];
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
        head={[
          t('dashboard.name'),
          t('picture.holdout_conversations'),
          t('picture.holdout_opportunities'),
          t('picture.holdout_followed'),
          t('picture.holdout_before'),
          t('picture.holdout_shift'),
          t('picture.holdout_no_next'),
        ]}
        rows={[armCells(shown), armCells(heldBack)]}
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
