import { proportion } from '@/lib/statistics/wilson';
import type { NumbersProps } from './section-props';
import './glance.css';

/** The four numbers of a period. */
export function Glance({ report, formats, t }: NumbersProps) {
  const { moments, conversations, prompts, replies, opportunities, inserted, copied } = report;
  const share = proportion(prompts.shown, moments);
  const shown = share.ok
    ? t('dashboard.shown_of', { share: formats.percent(share.interval.estimate) })
    : t('dashboard.shown_of_few', { count: moments });
  const tiles = [
    ['moments', moments, t('dashboard.moments_in', { count: conversations })],
    ['shown', prompts.shown, shown],
    ['replies', replies, t('dashboard.replies_after', { count: opportunities })],
    ['used', inserted + copied, t('dashboard.used_copied', { count: copied })],
  ] as const;
  return (
    <section aria-label={t('dashboard.glance')}>
      <dl className="glance">
        {tiles.map(([name, n, note]) => (
          <div key={name}>
            <dt>{t(`dashboard.${name}`)}</dt>
            <dd className="glance-number">{formats.count(n)}</dd>
            <dd className="glance-note">{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
