import type { Locale } from '@/lib/i18n/locale';
import type { Translate } from '@/lib/i18n/translate';
import { Button } from '../ui/button';
import { PageSection } from '../ui/page-section';

interface AgreedProps {
  /** ISO 8601. */
  consentedAt: string;
  openOptions: () => void;
  openDashboard: () => void;
  locale: Locale;
  t: Translate;
}

/** What to do next, once the agent has agreed. */
export function Agreed({ consentedAt, openOptions, openDashboard, locale, t }: AgreedProps) {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(consentedAt));
  return (
    <PageSection title={t('welcome.agreed_title')}>
      <div role="status">
        <p>{t('welcome.agreed', { date })}</p>
        <p className="page-lead">{t('welcome.agreed_reload')}</p>
      </div>
      <div className="page-row">
        <Button onClick={() => openOptions()}>{t('welcome.to_options')}</Button>
        <Button onClick={() => openDashboard()}>{t('welcome.to_dashboard')}</Button>
      </div>
    </PageSection>
  );
}
