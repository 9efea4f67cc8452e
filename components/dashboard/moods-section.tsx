import { BarList } from '../charts/bar-list';
import { Chart } from '../charts/chart';
import { PageSection } from '../ui/page-section';
import type { NumbersProps } from './section-props';

/** The mix of moods; what was not sure is counted apart. */
export function MoodsSection({ report, formats, t }: NumbersProps) {
  const { moods, unsure, moments, corrections } = report;
  const title = t('dashboard.moods_title');
  const all = [
    ...moods.map(({ mood, n }) => ({ key: mood, mood, label: t(`mood.${mood}`), n })),
    { key: 'unsure', mood: 'none', label: t('dashboard.unsure'), n: unsure },
  ].map((bar) => ({ ...bar, note: formats.percent(moments === 0 ? 0 : bar.n / moments) }));
  const heard = all.filter(({ n }) => n > 0).sort((a, b) => b.n - a.n);
  return (
    <PageSection title={title} lead={t('dashboard.moods_lead')}>
      <Chart
        title={title}
        head={[t('dashboard.name'), t('dashboard.number'), t('dashboard.share')]}
        rows={all.map(({ label, n, note }) => [label, n, note])}
        t={t}
      >
        <BarList bars={heard} most={Math.max(...heard.map(({ n }) => n))} />
      </Chart>
      {corrections > 0 && (
        <p className="page-lead">{t('dashboard.corrections', { count: corrections })}</p>
      )}
    </PageSection>
  );
}
