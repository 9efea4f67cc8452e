import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** The policy of the extension's pages, as far as the gallery needs it: what it blocks must show here too. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

const HOST = 'https://gallery.test';
const TYPES: Record<string, string> = {
  '/gallery.js': 'text/javascript',
  '/gallery.css': 'text/css',
};

/** Opens a page, in a context of its own, that is served a built gallery and nothing else. */
export async function openGallery(
  browser: Browser,
  outDir: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.route('**/*', async (route) => {
    const { pathname, origin } = new URL(route.request().url());
    if (origin !== HOST) return route.abort();
    const type = TYPES[pathname];
    const body = await readFile(join(outDir, type ? pathname : 'index.html'));
    return route.fulfill({
      body,
      contentType: type ?? 'text/html',
      headers: { 'content-security-policy': CSP },
    });
  });
  return page;
}

/** The address of a state, in a theme and a language, with further parameters of gallery.tsx. */
export function galleryUrl(state: string, params: Record<string, string> = {}): string {
  return `${HOST}/?${new URLSearchParams({ state, ...params })}`;
}
