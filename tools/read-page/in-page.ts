import { readThread } from '@/lib/page/read-thread';
import { SITES, siteFor } from '@/lib/sites/registry';

/** What the tool prints; `conversation` is null where the page shows none that can be read. */
export type PageReading =
  | { ok: true; conversation: object }
  | { ok: false; reason: string; site: string | null; missing: string[]; sites: string[] };

/** Runs in the page, in a world of its own, like the content script. */
export function readThisPage(): PageReading {
  const url = new URL(document.location.href);
  const site = siteFor(url);
  const sites = SITES.flatMap(({ matches }) => [...matches]);
  if (!site) return { ok: false, reason: 'unknown_site', site: null, missing: [], sites };
  const result = readThread(site, document, url);
  if (!result.ok) {
    return { ok: false, reason: result.reason, site: site.id, missing: result.missing, sites };
  }
  return { ok: true, conversation: result.conversation };
}

Object.assign(globalThis, { readThisPage });
