import type { Translate } from '@/lib/i18n/translate';
import type { Estimate } from '@/lib/statistics/interval';
import { noNumberText } from './interval-text';

/** The head of a table of numbers, each with what it rests on; `first` names the rows. */
export function estimateHead(first: string, t: Translate): string[] {
  return [
    first,
    t('picture.value'),
    t('dashboard.interval_label'),
    t('picture.n'),
    t('picture.missing'),
    t('picture.method'),
  ];
}

/** The cells of a number in such a table: below the least n it says so, and no number stands there. */
export function estimateCells(
  estimate: Estimate,
  write: (value: number) => string,
  t: Translate,
): (string | number)[] {
  if (!estimate.ok) {
    const { n, missing } = estimate;
    return [noNumberText(estimate, t), '', n, missing, ''];
  }
  const { estimate: value, low, high, n, missing, method } = estimate.interval;
  const between = t('dashboard.interval_short', { low: write(low), high: write(high) });
  return [write(value), between, n, missing, t(`method.${method}`)];
}
