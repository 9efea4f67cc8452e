import type { BrowserContext } from '@playwright/test';
import { buildPage } from '../shared/build-page';
import { servePage } from '../shared/serve-page';

/** Since 2024 Gmail refuses markup made of strings, by anybody who runs in the page's own world. */
const TRUSTED_TYPES = ["require-trusted-types-for 'script'", "trusted-types 'none'"];

/** Serves the practice mailbox at every `/mail/…` address of Gmail's real host name. */
export async function serveGmail(context: BrowserContext, host = 'mail.google.com'): Promise<void> {
  await servePage(context, host, '/mail/', await buildPage('gmail', 'Mail', ''), TRUSTED_TYPES);
}
