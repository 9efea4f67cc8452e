import type { Site } from '../page/reading-rules';
import { gmail } from './gmail/gmail';
import { intercom } from './intercom/intercom';
import { zendesk } from './zendesk/zendesk';

/** Every help desk Attune has a reader for. */
export const SITES: readonly Site[] = [zendesk, intercom, gmail];

/** Whether `url` fits a match pattern `https://host/path*`; `*.` stands for any subdomain and none. */
function fits(pattern: string, url: URL): boolean {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (host === '' || url.protocol !== 'https:') return false;
  const domain = host.replace(/^\*\./, '');
  const hostFits =
    url.hostname === domain || (host !== domain && url.hostname.endsWith(`.${domain}`));
  return hostFits && url.pathname.startsWith(path.replace(/\*$/, ''));
}

/** The help desk that `url` belongs to, or null. */
export function siteFor(url: URL): Site | null {
  return SITES.find(({ matches }) => matches.some((pattern) => fits(pattern, url))) ?? null;
}
