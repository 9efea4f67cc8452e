import type { BrowserContext } from '@playwright/test';
import manifest from '@/package.json' with { type: 'json' };
import { buildPage } from '../shared/build-page';
import { servePage } from '../shared/serve-page';

/** Serves the practice inbox at every `/a/…` address of its real host name. */
export async function serveIntercom(
  context: BrowserContext,
  host = 'app.intercom.com',
): Promise<void> {
  const versions = Object.entries(manifest.devDependencies).filter(([name]) =>
    name.startsWith('prosemirror'),
  );
  const page = await buildPage('intercom', 'Inbox', JSON.stringify(versions));
  await servePage(context, host, '/a/', page);
}
