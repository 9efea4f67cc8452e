import { fileURLToPath } from 'node:url';
import { bundleScript, withSavedPage } from '../browser/saved-page';
import type { PageReading } from './in-page';

const ENTRY = fileURLToPath(new URL('./in-page.ts', import.meta.url));

/**
 * Shows a saved page in Chromium at the URL it came from and reads it with the extension's own code, in
 * an isolated world. The page's scripts do not run and nothing else is loaded.
 */
export async function readSavedPage(html: string, url: string): Promise<PageReading> {
  const script = await bundleScript(ENTRY, 'read-page.js');
  return withSavedPage(html, url, async ({ run }) => {
    await run(script);
    return JSON.parse(String(await run('JSON.stringify(readThisPage())'))) as PageReading;
  });
}
