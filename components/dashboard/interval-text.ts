import type { Translate } from '@/lib/i18n/translate';
import type { Estimate } from '@/lib/statistics/interval';

/** Why there is no number: too few cases, or the data hold none. */
export function noNumberText(estimate: Extract<Estimate, { ok: false }>, t: Translate): string {
  return estimate.reason
    ? t('picture.no_number', { count: estimate.n })
    : t('dashboard.few', { count: estimate.n });
}

/** An estimate in words: the number with its interval, or that there are too few cases. */
export function intervalText(
  estimate: Estimate,
  write: (value: number) => string,
  t: Translate,
): string {
  if (!estimate.ok) return noNumberText(estimate, t);
  const { interval } = estimate;
  return t('dashboard.interval', {
    estimate: write(interval.estimate),
    low: write(interval.low),
    high: write(interval.high),
  });
}
