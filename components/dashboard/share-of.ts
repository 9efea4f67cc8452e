import type { Translate } from '@/lib/i18n/translate';
import { proportion } from '@/lib/statistics/wilson';

/** A share as it is written beside its number, and its 95 % interval; both empty below the least n. */
export function shareOf(
  n: number,
  of: number,
  percent: (share: number) => string,
  t: Translate,
): { note: string; interval: string } {
  const estimate = proportion(n, of);
  if (!estimate.ok) return { note: '', interval: '' };
  const { estimate: share, low, high } = estimate.interval;
  return {
    note: percent(share),
    interval: t('dashboard.interval_short', { low: percent(low), high: percent(high) }),
  };
}

/** The head of a table of shares. */
export function shareHead(t: Translate): string[] {
  return [
    t('dashboard.name'),
    t('dashboard.number'),
    t('dashboard.share'),
    t('dashboard.interval_label'),
  ];
}
