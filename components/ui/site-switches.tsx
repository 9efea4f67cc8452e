import type { Ref } from 'react';
import type { SiteId } from '@/lib/conversation/conversation';
import type { Translate } from '@/lib/i18n/translate';
import { Toggle } from './toggle';
import './site-switches.css';

const SITES: readonly SiteId[] = ['zendesk', 'intercom', 'gmail'];

/** A mailbox is more private than a help desk. */
function hintOf(site: SiteId, ready: boolean) {
  if (!ready) return 'options.site_soon';
  return site === 'gmail' ? 'options.site_on_hint_mail' : 'options.site_on_hint';
}

interface SiteSwitchesProps {
  sites: Readonly<Record<SiteId, boolean>>;
  /** Sites whose pages can be read; the others are shown and cannot be switched on. */
  available: readonly SiteId[];
  onChange: (site: SiteId, on: boolean) => void;
  t: Translate;
  firstRef?: Ref<HTMLInputElement> | undefined;
}

/** One switch for each help desk. */
export function SiteSwitches({ sites, available, onChange, t, firstRef }: SiteSwitchesProps) {
  return (
    <ul className="site-switches">
      {SITES.map((site, at) => {
        const ready = available.includes(site);
        return (
          <li key={site}>
            <Toggle
              label={t(`site.${site}`)}
              hint={t(hintOf(site, ready))}
              on={ready && sites[site]}
              disabled={!ready}
              onChange={(on) => onChange(site, on)}
              inputRef={at === 0 ? firstRef : undefined}
            />
          </li>
        );
      })}
    </ul>
  );
}
