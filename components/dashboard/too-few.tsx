import type { Translate } from '@/lib/i18n/translate';
import type { Estimate } from '@/lib/statistics/interval';
import { noNumberText } from './interval-text';

/** Stands where a number would: there are not enough cases for one. */
export function TooFew({
  estimate,
  t,
}: {
  estimate: Extract<Estimate, { ok: false }>;
  t: Translate;
}) {
  return (
    <p className="too-few">
      <strong>{noNumberText(estimate, t)}</strong>{' '}
      {!estimate.reason && t('dashboard.few_hint', { count: estimate.least })}
    </p>
  );
}
