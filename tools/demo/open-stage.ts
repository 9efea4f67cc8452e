import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { ConversationLine } from './conversation-file';
import { AGENT, type Desk, emptyState } from './desks';
import { say } from './transcript';

declare const chrome: typeof import('wxt/browser').browser;

/** The welcome page, agreed to by its own buttons. */
export async function agreeOnWelcome(
  context: BrowserContext,
  extensionId: string,
  desks: readonly Desk[],
  out: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.screenshot({ path: join(out, 'welcome.png'), fullPage: true });
  for (const { switchName } of desks) {
    await page.getByRole('switch', { name: switchName }).check();
  }
  await page.getByRole('button', { name: /agree/i }).click();
  await page.waitForFunction(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    return typeof (settings as { consentedAt?: unknown })?.consentedAt === 'string';
  });
  // Intercom's page does not show the agent's own name; the settings ask for it once.
  await page.evaluate(async (name) => {
    const { settings } = await chrome.storage.local.get('settings');
    const agentNames = { intercom: name };
    await chrome.storage.local.set({ settings: { ...(settings as object), agentNames } });
  }, AGENT);
  await page.close();
  const labels = desks.map(({ label }) => label).join(' and ');
  say(`The agent reads the welcome page, switches ${labels} on and agrees.`);
}

/** A practice desk under its real host name, with a ticket nobody has written in yet. */
export async function openDesk(
  context: BrowserContext,
  desk: Desk,
  lines: readonly ConversationLine[],
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(desk.url);
  await page.evaluate(
    async (state) => {
      await window.practice.ready;
      // A mailbox opens with a thread of its own, which the new state does not have.
      history.replaceState(null, '', location.pathname);
      await window.practice.load(state);
      if (state.open) await window.practice.open(state.open);
    },
    emptyState(desk, lines),
  );
  say(`${desk.label} is open: ${desk.url}`);
  return page;
}

/**
 * The side panel. With a window the browser's own one opens beside the desk for the person who watches;
 * the demo's hand works in a second one, shown as a tab, which is in step with it.
 */
export async function openPanel(
  context: BrowserContext,
  extensionId: string,
  desk: Page,
  headless: boolean,
): Promise<Page> {
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${extensionId}/welcome.html`);
  const tab = await panel.evaluate(async (url) => {
    const found = (await chrome.tabs.query({})).find((open) => open.url === url);
    return { id: found?.id ?? -1, windowId: found?.windowId ?? -1 };
  }, desk.url());
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${tab.id}`);
  await panel.setViewportSize({ width: 400, height: 900 });
  if (!headless) {
    await panel.evaluate((windowId) => chrome.sidePanel.open({ windowId }), tab.windowId);
    await desk.bringToFront();
  }
  await panel.getByRole('main').waitFor();
  return panel;
}
