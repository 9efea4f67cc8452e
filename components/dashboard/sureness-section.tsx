import { BinDots } from '../charts/bin-dots';
import { Chart } from '../charts/chart';
import { shareScale } from '../charts/scale-for';
import { PageSection } from '../ui/page-section';
import { DeepWait } from './deep-wait';
import { estimateCells, estimateHead } from './estimate-cells';
import { intervalText } from './interval-text';
import type { DeepProps } from './section-props';

/** How often the agent put a reading right, by how sure the model was. */
export function SurenessSection({ deep, formats, t }: DeepProps) {
  const title = t('picture.sureness_title');
  const { percent } = formats;
  if (typeof deep === 'string') {
    return (
      <PageSection title={title}>
        <DeepWait deep={deep} t={t} />
      </PageSection>
    );
  }
  const bins = deep.sureness.map(({ low, high, share }) => {
    const name = t('picture.sureness_bin', { low: percent(low), high: percent(high) });
    return {
      key: name,
      label: percent(low),
      title: `${name}: ${intervalText(share, percent, t)}`,
      share,
    };
  });
  const shares = bins.map(({ share }) => share);
  const known = bins.filter(({ share }) => share.ok).map((bin) => bin.title);
  const total = deep.sureness.reduce((sum, { n }) => sum + n, 0);
  return (
    <PageSection title={title} lead={t('picture.sureness_lead')}>
      <Chart
        title={title}
        head={estimateHead(t('picture.sureness'), t)}
        rows={bins.map(({ key, share }) => [key, ...estimateCells(share, percent, t)])}
        t={t}
      >
        {known.length > 0 ? (
          <BinDots
            bins={bins}
            scale={shareScale(shares)}
            write={percent}
            description={[title, ...known].join('. ')}
          />
        ) : (
          <p className="too-few">{t('dashboard.few', { count: total })}</p>
        )}
        {known.length > 0 && <p className="axis-name">{t('picture.sureness_axis')}</p>}
      </Chart>
    </PageSection>
  );
}
