import type { Translate } from '@/lib/i18n/translate';
import type { DeepState } from './dashboard-props';

/** Stands where a number will be once the single events were gone through. */
export function DeepWait({ deep, t }: { deep: DeepState; t: Translate }) {
  return (
    <p className="too-few" role="status">
      {t(deep === 'failed' ? 'picture.deep_failed' : 'picture.deep_working')}
    </p>
  );
}
