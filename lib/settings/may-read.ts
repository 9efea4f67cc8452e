import type { SiteId } from '../conversation/conversation';
import type { Settings } from './settings-shape';

export type ReadingPermit = 'yes' | 'consent' | 'off' | 'paused';

/** Whether a site's pages may be read at all: consent first, then the site's switch, then the pauses. */
export function mayRead(settings: Settings, site: SiteId): ReadingPermit {
  if (settings.consentedAt === null) return 'consent';
  if (!settings.sites[site]) return 'off';
  if (settings.pausedEverywhere || settings.pausedSites.includes(site)) return 'paused';
  return 'yes';
}
