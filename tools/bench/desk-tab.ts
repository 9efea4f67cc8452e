import type { Page } from '@playwright/test';
import type { PracticeState, PracticeTicket } from '@/tests/pages/zendesk/practice-api';
import { type BenchBrowser, DESK } from './open-browser';
import { pageAt } from './page-at';

declare const chrome: typeof import('wxt/browser').browser;

/** Opens an address of the practice desk in a tab of its own. */
export async function openDesk(
  browser: BenchBrowser,
  path: string,
): Promise<{ desk: Page; tabId: number }> {
  const tabId = await browser.helper.evaluate(async (url) => {
    const tab = await chrome.tabs.create({ url, active: true });
    return tab.id ?? -1;
  }, DESK + path);
  const desk = await pageAt(browser.context, DESK + path);
  await desk.waitForLoadState();
  return { desk, tabId };
}

/** Shows tickets in the desk, the first of them open. */
export async function loadTickets(desk: Page, tickets: PracticeTicket[]): Promise<void> {
  const state: PracticeState = {
    agent: 'Ana Lindqvist',
    company: 'Nordholm',
    tickets,
    ...(tickets[0] ? { open: tickets[0].id } : {}),
  };
  await desk.evaluate(async (shown) => {
    await window.practice.ready;
    await window.practice.load(shown);
  }, state);
}

/** A customer's message arrives; resolves with the moment it was in the document, ms since 1970. */
export function arrive(desk: Page, ticket: string, text: string): Promise<number> {
  return desk.evaluate(
    ([id, words]) => {
      window.practice.arrive(id, { role: 'customer', text: words });
      return performance.timeOrigin + performance.now();
    },
    [ticket, text] as const,
  );
}
