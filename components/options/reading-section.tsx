import type { SiteId } from '@/lib/conversation/conversation';
import type { Translate } from '@/lib/i18n/translate';
import { Button } from '../ui/button';
import { PageSection } from '../ui/page-section';
import { SiteSwitches } from '../ui/site-switches';
import { Toggle } from '../ui/toggle';
import type { SectionProps } from './options-values';

interface ReadingSectionProps extends SectionProps {
  available: readonly SiteId[];
  t: Translate;
}

/** Where Attune reads, and the pauses. */
export function ReadingSection({ values, change, available, t }: ReadingSectionProps) {
  const { sites, pausedSites } = values;
  return (
    <PageSection title={t('options.sites_title')} lead={t('options.sites_lead')}>
      <SiteSwitches
        sites={sites}
        available={available}
        onChange={(site, on) => change({ sites: { ...sites, [site]: on } })}
        t={t}
      />
      {pausedSites.map((site) => (
        <div className="page-row" key={site}>
          <span>{t('panel.paused_site_title', { site: t(`site.${site}`) })}</span>
          <Button
            onClick={() => change({ pausedSites: pausedSites.filter((other) => other !== site) })}
          >
            {t('options.site_resume')}
          </Button>
        </div>
      ))}
      <hr />
      <Toggle
        label={t('options.pause_everywhere')}
        hint={t('options.pause_everywhere_hint')}
        on={values.pausedEverywhere}
        onChange={(pausedEverywhere) => change({ pausedEverywhere })}
      />
    </PageSection>
  );
}
