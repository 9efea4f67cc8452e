import { useRef, useState } from 'react';
import type { SiteId } from '@/lib/conversation/conversation';
import type { Translate } from '@/lib/i18n/translate';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { PageSection } from '../ui/page-section';
import { SiteSwitches } from '../ui/site-switches';

interface AgreementProps {
  sites: Readonly<Record<SiteId, boolean>>;
  available: readonly SiteId[];
  onAgree: (sites: Record<SiteId, boolean>) => void;
  t: Translate;
}

/** Sites, each off until switched on, and the agreement. Nothing is kept before the button. */
export function Agreement({ sites, available, onAgree, t }: AgreementProps) {
  const [chosen, setChosen] = useState({ ...sites });
  const [missing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);

  function change(site: SiteId, on: boolean) {
    setChosen({ ...chosen, [site]: on });
    setMissing(false);
  }

  function agree() {
    if (available.some((site) => chosen[site])) {
      onAgree(chosen);
      return;
    }
    setMissing(true);
    first.current?.focus();
  }

  return (
    <>
      <PageSection title={t('welcome.sites_title')} lead={t('welcome.sites_hint')}>
        <SiteSwitches
          sites={chosen}
          available={available}
          onChange={change}
          firstRef={first}
          t={t}
        />
      </PageSection>
      <PageSection title={t('welcome.agree_title')} lead={t('welcome.agree_text')}>
        <div role="alert">{missing && <Notice tone="warn">{t('welcome.agree_none')}</Notice>}</div>
        <div className="page-row">
          <Button look="primary" className="welcome-agree" onClick={agree}>
            {t('welcome.agree')}
          </Button>
        </div>
      </PageSection>
    </>
  );
}
