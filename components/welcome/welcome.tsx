import type { SiteId } from '@/lib/conversation/conversation';
import type { Locale } from '@/lib/i18n/locale';
import type { Translate } from '@/lib/i18n/translate';
import { Mark } from '../ui/mark';
import { PageSection } from '../ui/page-section';
import type { Shortcut } from '../ui/shortcut';
import { ShortcutList } from '../ui/shortcut-list';
import { Agreed } from './agreed';
import { Agreement } from './agreement';
import { Disclosed } from './disclosed';
import { Specimen } from './specimen';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/moods.css';
import '../ui/page-styles.css';
import './welcome.css';

export interface WelcomeProps {
  /** ISO 8601 time of the agreement, or null. */
  consentedAt: string | null;
  sites: Readonly<Record<SiteId, boolean>>;
  /** Sites whose pages can be read. */
  available: readonly SiteId[];
  shortcuts: readonly Shortcut[];
  /** Stores the agreement and these sites together. */
  onAgree: (sites: Record<SiteId, boolean>) => void;
  openOptions: () => void;
  openDashboard: () => void;
  locale: Locale;
  t: Translate;
}

/** What Attune is, reads, keeps and never does; and the agreement without which it does nothing. */
export function Welcome(props: WelcomeProps) {
  const { consentedAt, sites, available, shortcuts, onAgree, locale, t } = props;
  return (
    <main className="page welcome">
      <header className="welcome-head">
        <div className="welcome-intro">
          <Mark size={44} />
          <h1>{t('welcome.title')}</h1>
          <p className="welcome-lead">{t('welcome.lead')}</p>
          {consentedAt === null && <p className="welcome-yet">{t('welcome.nothing_yet')}</p>}
        </div>
        <Specimen t={t} />
      </header>
      <Disclosed t={t} />
      <div className="welcome-decide">
        <div>
          {consentedAt === null ? (
            <Agreement sites={sites} available={available} onAgree={onAgree} t={t} />
          ) : (
            <Agreed
              consentedAt={consentedAt}
              openOptions={props.openOptions}
              openDashboard={props.openDashboard}
              locale={locale}
              t={t}
            />
          )}
        </div>
        <PageSection title={t('welcome.keys_title')}>
          <ShortcutList shortcuts={shortcuts} t={t} />
        </PageSection>
      </div>
    </main>
  );
}
