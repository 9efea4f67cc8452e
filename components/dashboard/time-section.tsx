import type { Translate } from '@/lib/i18n/translate';
import type { MoodBar } from '@/lib/reports/mood-bars';
import { Chart } from '../charts/chart';
import { MoodColumns } from '../charts/mood-columns';
import { PageSection } from '../ui/page-section';
import type { Formats } from './formats';

interface TimeSectionProps {
  bars: readonly MoodBar[];
  formats: Formats;
  t: Translate;
}

const KINDS = ['pleasant', 'even', 'unpleasant'] as const;

function sum({ unpleasant, even, pleasant }: MoodBar): number {
  return unpleasant + even + pleasant;
}

/** When customers wrote and how they felt: hours of a day, or days of a longer time. */
export function TimeSection({ bars, formats, t }: TimeSectionProps) {
  const isHours = bars[0]?.slot.length === 2;
  const title = t(isHours ? 'dashboard.hours_title' : 'dashboard.days_title');
  const every = Math.ceil(bars.length / 6);
  const busiest = [...bars].sort((a, b) => sum(b) - sum(a))[0];

  function slotText(slot: string): string {
    return isHours ? `${slot}:00` : formats.day(slot);
  }
  function label(slot: string, at: number): string {
    if (at % every !== 0) return '';
    return isHours ? slot : formats.shortDay(slot);
  }
  function describe(bar: MoodBar): string {
    const parts = KINDS.map((kind) => `${t(`dashboard.${kind}`)} ${bar[kind]}`);
    return `${slotText(bar.slot)}: ${parts.join(', ')}`;
  }

  return (
    <PageSection title={title}>
      <Chart
        title={title}
        head={[
          t(isHours ? 'dashboard.hour' : 'dashboard.day'),
          ...KINDS.map((kind) => t(`dashboard.${kind}`)),
          t('dashboard.sum'),
        ]}
        rows={bars
          .filter((bar) => sum(bar) > 0)
          .map((bar) => [slotText(bar.slot), ...KINDS.map((kind) => bar[kind]), sum(bar)])}
        t={t}
      >
        <MoodColumns
          bars={bars}
          description={
            busiest
              ? `${title}. ${t('dashboard.peak', { slot: slotText(busiest.slot), count: sum(busiest) })}`
              : title
          }
          label={label}
          title={describe}
        />
        <ul className="mood-legend">
          {KINDS.map((kind) => (
            <li key={kind}>
              <svg height="10" aria-hidden="true">
                <rect className={`mood-columns-${kind}`} width="10" height="10" rx="2" />
              </svg>
              {t(`dashboard.${kind}`)}
            </li>
          ))}
        </ul>
      </Chart>
    </PageSection>
  );
}
