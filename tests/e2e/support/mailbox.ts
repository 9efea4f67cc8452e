import { test as base, type Page } from '@playwright/test';
import { hashOf } from '../../pages/gmail/mail-ticket';
import { serveGmail } from '../../pages/gmail/serve';
import { type Attune, withAttune } from './attune';

export const MAIL = 'https://mail.google.com';

/** Opens a thread of the practice mailbox, as it comes. */
export async function openMail(attune: Attune, id = '5001', path = '/mail/u/0/'): Promise<Page> {
  const page = await attune.context.newPage();
  await page.goto(`${MAIL}${path}${hashOf(id)}`);
  await page.evaluate(() => window.practice.ready);
  return page;
}

/** Agrees and switches Gmail on, with these lists of whose mail may be read. */
export function agreeToGmail(
  attune: Attune,
  gmail: { addresses: string[]; labels: string[] } = { addresses: [], labels: [] },
): Promise<void> {
  return attune.agree({ sites: { zendesk: false, intercom: false, gmail: true }, gmail });
}

/** With the practice mailbox of Gmail. */
export const test = base.extend<{ attune: Attune }>({
  attune: async ({ browserName: _ }, use) => {
    await withAttune(new URL(MAIL).host, serveGmail, [], use);
  },
});
