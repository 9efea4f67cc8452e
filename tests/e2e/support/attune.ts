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
  /** Folder of the browser's profile. */
  profile: string;
  /** Hosts that any context asked for beside the desk's. */
  canary: Canary;
  /** Every address of the desk's host that was asked for, whoever asked. */
  requested: string[];
  /** Errors on the console of any page, exceptions nobody caught, and dialogs. */
  problems: string[];
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
  /** The kinds of the recorded events, oldest first. */
  kinds(): Promise<string[]>;
  /** Runs a function in a page of the extension, with its powers. */
  within<T, A>(run: (argument: A) => Promise<T> | T, argument: A): Promise<T>;
  /** Closes the page that `within` uses, for tests that end the extension itself. */
  forgetHelper(): Promise<void>;
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
  const { context, extensionId, profile } = launched;
  const requested: string[] = [];
  const problems: string[] = [];
  let helper: Page | null = null;
  context.on('request', (request) => {
    if (request.url().startsWith('http')) requested.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(error.error().stack ?? error.error().message));
  context.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  async function page(name: string): Promise<Page> {
    const opened = await context.newPage();
    await opened.goto(`chrome-extension://${extensionId}/${name}`);
    return opened;
  }
  // One page for all: opening one each time would take the focus from the page under test.
  async function within<T, A>(run: (argument: A) => Promise<T> | T, argument: A): Promise<T> {
    helper ??= await page('welcome.html');
    return helper.evaluate(run as never, argument as never);
  }
  async function events(): Promise<Recorded[]> {
    return within(readEvents, null);
  }
  return {
    context,
    extensionId,
    profile,
    problems,
    within,
    events,
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
      await opened.evaluate(
        async (tickets) => {
          await window.practice.ready;
          await window.practice.load(tickets);
        },
        { ...state, open: ticket },
      );
      return opened;
    },
    async panelFor(desk) {
      const helper = await page('welcome.html');
      const tabId = await tabIdOf(helper, desk);
      await helper.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${tabId}`);
      return helper;
    },
    kinds: async () => (await events()).map(({ kind }) => kind),
    async forgetHelper() {
      await helper?.close();
      helper = null;
    },
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

/** A message arrives in a ticket of the desk: a customer's, or an agent's sent from elsewhere. */
export async function arrive(
  desk: Page,
  text: string,
  ticket = '2001',
  role: 'customer' | 'agent' = 'customer',
): Promise<void> {
  await desk.evaluate(([to, words, by]) => window.practice.arrive(to, { role: by, text: words }), [
    ticket,
    text,
    role,
  ] as const);
}

/** A browser with the production build, a practice page on its real host name, and no other network. */
export async function withAttune(
  host: string,
  serve: (context: BrowserContext) => Promise<void>,
  switches: readonly string[],
  use: (attune: Attune) => Promise<void>,
): Promise<void> {
  const canary = await startCanary(host);
  const launched = await launch({
    extension: EXTENSION,
    headless: true,
    args: [`--proxy-server=${canary.url}`, '--proxy-bypass-list=<-loopback>', ...switches],
  });
  await serve(launched.context);
  await use(attuneOf(launched, canary));
  await launched.close();
  await canary.close();
}

/** With the practice desk of Zendesk. */
export const test = base.extend<{ attune: Attune; switches: string[] }>({
  /** More switches for the browser. */
  switches: [[], { option: true }],
  attune: async ({ switches }, use) => {
    await withAttune(new URL(DESK).host, serveZendesk, switches, use);
  },
});

export { expect };
