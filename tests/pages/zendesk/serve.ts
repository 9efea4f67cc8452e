import type { BrowserContext } from '@playwright/test';
import ckeditor from 'ckeditor5/package.json' with { type: 'json' };
import { buildPage } from '../shared/build-page';
import { servePage } from '../shared/serve-page';

/** Serves the practice desk at every `/agent…` address of its real host name. */
export async function serveZendesk(
  context: BrowserContext,
  host = 'acme.zendesk.com',
): Promise<void> {
  const page = await buildPage('zendesk', 'Agent Workspace', ckeditor.version);
  await servePage(context, host, '/agent', page);
}
