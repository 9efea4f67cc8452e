import type { Translate } from '@/lib/i18n/translate';
import type { Estimate } from '@/lib/statistics/interval';

/** An estimate in words: the number with its interval, or that there are too few cases. */
export function intervalText(
  estimate: Estimate,
  write: (value: number) => string,
  t: Translate,
): string {
  if (!estimate.ok) return t('dashboard.few', { count: estimate.n });
  const { interval } = estimate;
  return t('dashboard.interval', {
    estimate: write(interval.estimate),
    low: write(interval.low),
    high: write(interval.high),
  });
}
