import { BarList } from '../charts/bar-list';
import { Chart } from '../charts/chart';
import { PageSection } from '../ui/page-section';
import type { NumbersProps } from './section-props';

const STATES = ['shown', 'withheld', 'silent'] as const;

/** How often there was something to say, and why not. */
export function PromptsSection({ report, formats, t }: NumbersProps) {
  const { prompts, reasons, impressions } = report;
  const title = t('dashboard.prompts_title');
  const decided = STATES.reduce((sum, state) => sum + prompts[state], 0);
  function share(n: number): string {
    return formats.percent(decided === 0 ? 0 : n / decided);
  }
  const states = STATES.map((state) => {
    const n = prompts[state];
    const mood = state === 'shown' ? null : 'none';
    return { key: state, label: t(`dashboard.prompts_${state}`), n, note: share(n), mood };
  });
  const whys = reasons.map(({ why, n }) => {
    return { key: why, label: t(`why.${why}`), n, note: share(n), mood: 'none' };
  });
  return (
    <PageSection title={title}>
      <Chart
        title={title}
        head={[t('dashboard.name'), t('dashboard.number'), t('dashboard.share')]}
        rows={[...states, ...whys].map(({ label, n, note }) => [label, n, note])}
        t={t}
      >
        <BarList bars={states} most={decided} />
        {whys.length > 0 && <h3 className="minor-title">{t('dashboard.prompts_why')}</h3>}
        <BarList bars={whys} most={decided} />
      </Chart>
      <p className="page-lead">{t('dashboard.impressions', { count: impressions })}</p>
    </PageSection>
  );
}
