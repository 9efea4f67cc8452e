import type { Translate } from '@/lib/i18n/translate';
import { Button } from '../ui/button';
import { PageSection } from '../ui/page-section';

/** Asks before any number is shown in hours the agent has set aside. */
export function QuietHour({ show, t }: { show: () => void; t: Translate }) {
  return (
    <PageSection title={t('picture.quiet_title')} lead={t('picture.quiet_lead')}>
      <div className="page-row">
        <Button onClick={show}>{t('picture.quiet_show')}</Button>
      </div>
    </PageSection>
  );
}
