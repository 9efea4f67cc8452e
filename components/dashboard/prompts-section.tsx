import { BarList } from '../charts/bar-list';
import { Chart } from '../charts/chart';
import { PageSection } from '../ui/page-section';
import type { NumbersProps } from './section-props';
import { shareHead, shareOf } from './share-of';

const STATES = ['shown', 'withheld', 'silent'] as const;

/** How often there was something to say, and why not. */
export function PromptsSection({ report, formats, t }: NumbersProps) {
  const { prompts, reasons, impressions } = report;
  const title = t('dashboard.prompts_title');
  const decided = STATES.reduce((sum, state) => sum + prompts[state], 0);
  function share(n: number) {
    return shareOf(n, decided, formats.percent, t);
  }
  const states = STATES.map((state) => {
    const n = prompts[state];
    const mood = state === 'shown' ? null : 'none';
    return { key: state, label: t(`dashboard.prompts_${state}`), n, mood, ...share(n) };
  });
  const whys = reasons.map(({ why, n }) => {
    return { key: why, label: t(`why.${why}`), n, mood: 'none', ...share(n) };
  });
  return (
    <PageSection title={title}>
      <Chart
        title={title}
        head={shareHead(t)}
        rows={[...states, ...whys].map(({ label, n, note, interval }) => [
          label,
          n,
          note,
          interval,
        ])}
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
