import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type Launched, launch } from '@/tools/browser/launch';
import type { PracticeState } from '../../pages/zendesk/practice-api';
import { serveZendesk } from '../../pages/zendesk/serve';
import { type Canary, startCanary } from './canary';
import { LATE_SOFA } from './late-sofa';

declare const chrome: typeof import('wxt/browser').browser;

export const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
export const DESK = 'https://acme.zendesk.com';

export interface Attune {
  context: BrowserContext;
  extensionId: string;
  /** Hosts that any context asked for beside the desk's. */
  canary: Canary;
  /** Every address of the desk's host that was asked for, whoever asked. */
  requested: string[];
  /** Opens a page of the extension in a tab. */
  page(name: string): Promise<Page>;
  /** Agrees on the welcome page by storage, for tests that are not about consent. */
  agree(more?: Record<string, unknown>): Promise<void>;
  /** Opens a ticket of the practice desk, with tickets of its own or the default ones. */
  desk(ticket?: string, state?: PracticeState): Promise<Page>;
  /** The side panel, as a tab that shows the desk's tab. */
  panelFor(desk: Page): Promise<Page>;
  /** Every recorded event, oldest first. */
  events(): Promise<Recorded[]>;
}

export interface Recorded {
  kind: string;
  seq: number;
  data: Record<string, unknown>;
  [field: string]: unknown;
}

async function tabIdOf(helper: Page, desk: Page): Promise<number> {
  const mark = `attune-${Math.random()}`;
  await desk.evaluate((name) => {
    document.title = `${name}`;
  }, mark);
  const id = await helper.evaluate(async (title) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.title === title)?.id ?? null;
  }, mark);
  if (id === null) throw new Error('the desk has no tab');
  return id;
}

export function attuneOf(launched: Launched, canary: Canary): Attune {
  const { context, extensionId } = launched;
  const requested: string[] = [];
  context.on('request', (request) => {
    if (request.url().startsWith('http')) requested.push(request.url());
  });
  async function page(name: string): Promise<Page> {
    const opened = await context.newPage();
    await opened.goto(`chrome-extension://${extensionId}/${name}`);
    return opened;
  }
  async function within<T, A>(run: (argument: A) => Promise<T>, argument: A): Promise<T> {
    const helper = await page('welcome.html');
    try {
      return await helper.evaluate(run as never, argument as never);
    } finally {
      await helper.close();
    }
  }
  return {
    context,
    extensionId,
    canary,
    requested,
    page,
    async agree(more = {}) {
      await within((settings) => chrome.storage.local.set({ settings }), {
        consentedAt: '2026-11-24T08:00:00.000Z',
        sites: { zendesk: true, intercom: false, gmail: false },
        ...more,
      });
    },
    async desk(ticket = '2001', state = LATE_SOFA) {
      const opened = await context.newPage();
      await opened.goto(`${DESK}/agent/tickets/${ticket}`);
      await opened.evaluate(async (tickets) => {
        await window.practice.ready;
        await window.practice.load(tickets);
      }, state);
      return opened;
    },
    async panelFor(desk) {
      const helper = await page('welcome.html');
      const tabId = await tabIdOf(helper, desk);
      await helper.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${tabId}`);
      return helper;
    },
    events: () => within(readEvents, null),
  };
}

function readEvents(): Promise<Recorded[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('attune');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('events')) {
        database.close();
        resolve([]);
        return;
      }
      const all = database.transaction('events').objectStore('events').index('seq').getAll();
      all.onsuccess = () => {
        database.close();
        resolve(all.result);
      };
      all.onerror = () => reject(all.error);
    };
  });
}

/** A customer's message arrives in a ticket of the desk. */
export async function arrive(desk: Page, text: string, ticket = '2001'): Promise<void> {
  await desk.evaluate(
    ([to, words]) => window.practice.arrive(to, { role: 'customer', text: words }),
    [ticket, text] as const,
  );
}

/** A browser with the production build, the practice desk on its real host name, and no other network. */
export const test = base.extend<{ attune: Attune }>({
  attune: async ({ browserName: _ }, use) => {
    const canary = await startCanary(new URL(DESK).host);
    const launched = await launch({
      extension: EXTENSION,
      headless: true,
      args: [`--proxy-server=${canary.url}`, '--proxy-bypass-list=<-loopback>'],
    });
    await serveZendesk(launched.context);
    await use(attuneOf(launched, canary));
    await launched.close();
    await canary.close();
  },
});

export { expect };
