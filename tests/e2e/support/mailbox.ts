import { test as base, type Locator, type Page } from '@playwright/test';
import { hashOf } from '../../pages/gmail/mail-ticket';
import { serveGmail } from '../../pages/gmail/serve';
import type { PracticeState } from '../../pages/zendesk/practice-api';
import { type Attune, withAttune } from './attune';

export const MAIL = 'https://mail.google.com';

/** Opens a thread of the practice mailbox, as it comes. */
export async function openMail(attune: Attune, id = '5001', path = '/mail/u/0/'): Promise<Page> {
  const page = await attune.context.newPage();
  await page.goto(`${MAIL}${path}${hashOf(id)}`);
  await page.evaluate(() => window.practice.ready);
  return page;
}

/** Opens a thread of the practice mailbox with these threads, all with that label, and unfolds its messages. */
export async function openThreads(
  attune: Attune,
  id: string,
  { tickets, ...state }: PracticeState,
  label: string,
): Promise<Page> {
  const page = await attune.context.newPage();
  await page.goto(`${MAIL}/mail/u/0/#inbox`);
  await page.evaluate(
    async (mails) => {
      await window.practice.ready;
      window.practice.openQueue();
      await window.practice.load(mails);
    },
    { ...state, open: id, tickets: tickets.map((ticket) => ({ ...ticket, labels: [label] })) },
  );
  const folded = page.locator('.kv:visible');
  while ((await folded.count()) > 0) await folded.first().click();
  return page;
}

/** The reply box of the thread on screen. */
export function replyBox(mail: Page): Locator {
  return mail.locator('[g_editable="true"]:visible');
}

/** Opens the reply box where it is not open. */
export async function openReply(mail: Page): Promise<void> {
  if ((await replyBox(mail).count()) === 0) await mail.locator('.ams:visible').click();
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
