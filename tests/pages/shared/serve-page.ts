import type { BrowserContext } from '@playwright/test';
import type { PracticePage } from './build-page';

/** As strict as a real application's: an extension that injects into the page would be seen to fail. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
];

/**
 * Serves a practice page under its real host name, with no server and no name lookup: every address that
 * begins with `start` is the document, two assets follow, anything else is a 404. Other hosts are not touched. `more`: directives beside the usual.
 */
export async function servePage(
  context: BrowserContext,
  host: string,
  start: string,
  { html, files }: PracticePage,
  more: readonly string[] = [],
): Promise<void> {
  await context.route(`https://${host}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = files.get(pathname);
    if (file) {
      await route.fulfill({ body: file.body, contentType: file.type });
    } else if (pathname.startsWith(start)) {
      await route.fulfill({
        body: html,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': [...CSP, ...more].join('; ') },
      });
    } else await route.fulfill({ status: 404, body: '' });
  });
}
