import { BarList } from '../charts/bar-list';
import { Chart } from '../charts/chart';
import { PageSection } from '../ui/page-section';
import type { NumbersProps } from './section-props';
import { shareHead, shareOf } from './share-of';

/** The mix of moods; what was not sure is counted apart. */
export function MoodsSection({ report, formats, t }: NumbersProps) {
  const { moods, unsure, moments, corrections } = report;
  const title = t('dashboard.moods_title');
  const all = [
    ...moods.map(({ mood, n }) => ({ key: mood, mood, label: t(`mood.${mood}`), n })),
    { key: 'not_sure', mood: 'none', label: t('dashboard.unsure'), n: unsure },
  ].map((bar) => ({ ...bar, ...shareOf(bar.n, moments, formats.percent, t) }));
  const heard = all.filter(({ key, n }) => n > 0 && key !== 'not_sure').sort((a, b) => b.n - a.n);
  const bars = [...heard, ...all.filter(({ key, n }) => n > 0 && key === 'not_sure')];
  return (
    <PageSection title={title} lead={t('dashboard.moods_lead')}>
      <Chart
        title={title}
        head={shareHead(t)}
        rows={all.map(({ label, n, note, interval }) => [label, n, note, interval])}
        t={t}
      >
        <BarList bars={bars} most={Math.max(...bars.map(({ n }) => n))} />
      </Chart>
      {corrections > 0 && (
        <p className="page-lead">{t('dashboard.corrections', { count: corrections })}</p>
      )}
    </PageSection>
  );
}
