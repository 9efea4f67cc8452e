import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { PracticeState } from '@/tests/pages/zendesk/practice-api';
import type { ConversationLine } from './conversation-file';
import { say } from './transcript';

declare const chrome: typeof import('wxt/browser').browser;

export const TICKET = '4821';
const DESK = `https://acme.zendesk.com/agent/tickets/${TICKET}`;

/** The welcome page, agreed to by its own buttons. */
export async function agreeOnWelcome(
  context: BrowserContext,
  extensionId: string,
  out: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.screenshot({ path: join(out, 'welcome.png'), fullPage: true });
  await page.getByRole('switch', { name: /Zendesk/ }).check();
  await page.getByRole('button', { name: /agree/i }).click();
  await page.waitForFunction(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    return typeof (settings as { consentedAt?: unknown })?.consentedAt === 'string';
  });
  say('The agent reads the welcome page, switches Zendesk on and agrees.');
  return page;
}

function emptyTicket(lines: readonly ConversationLine[]): PracticeState {
  const customer = lines.find(({ role, name }) => role === 'customer' && name)?.name ?? 'Customer';
  return {
    agent: 'Ana Lindqvist',
    company: 'Nordholm',
    open: TICKET,
    tickets: [
      {
        id: TICKET,
        subject: 'Where is my order?',
        channel: 'email',
        status: 'open',
        requester: { name: customer, email: 'customer@example.com' },
        messages: [],
      },
    ],
  };
}

/** The practice Agent Workspace under its real host name, with a ticket nobody has written in yet. */
export async function openDesk(
  context: BrowserContext,
  lines: readonly ConversationLine[],
): Promise<Page> {
  const desk = await context.newPage();
  await desk.goto(DESK);
  await desk.evaluate(async (state) => {
    await window.practice.ready;
    await window.practice.load(state);
  }, emptyTicket(lines));
  say(`The desk is open: ${DESK}`);
  return desk;
}

/**
 * The side panel. With a window the browser's own one opens beside the desk for the person who watches;
 * the demo's hand works in a second one, shown as a tab, which is in step with it.
 */
export async function openPanel(
  context: BrowserContext,
  helper: Page,
  extensionId: string,
  desk: Page,
  headless: boolean,
): Promise<Page> {
  const tab = await helper.evaluate(async () => {
    const [found] = await chrome.tabs.query({ url: 'https://acme.zendesk.com/*' });
    return { id: found?.id ?? -1, windowId: found?.windowId ?? -1 };
  });
  await helper.close();
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${tab.id}`);
  await panel.setViewportSize({ width: 400, height: 900 });
  if (!headless) {
    await panel.evaluate((windowId) => chrome.sidePanel.open({ windowId }), tab.windowId);
    await desk.bringToFront();
  }
  await panel.getByRole('main').waitFor();
  return panel;
}
