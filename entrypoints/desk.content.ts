import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '@/lib/app/page/page-journey';
import { reportError } from '@/lib/app/report-error';
import { SITES, siteFor } from '@/lib/sites/registry';

export default defineContentScript({
  matches: SITES.flatMap(({ matches }) => [...matches]),
  allFrames: false,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const site = siteFor(new URL(document.location.href));
    if (!site) return;
    startPage(site, document, ctx.signal).catch((error: unknown) => reportError(error, 'page'));
  },
});
