import type { BrowserContext, Page } from '@playwright/test';
import { serveZendesk } from '@/tests/pages/zendesk/serve';
import { launch } from '../browser/launch';
import { pageAt } from './page-at';

declare const chrome: typeof import('wxt/browser').browser;

export const DESK = 'https://acme.zendesk.com/agent/tickets/';

/** A browser with a fresh profile, the production build in it, and a page of the extension to work from. */
export interface BenchBrowser {
  context: BrowserContext;
  extensionId: string;
  version: string;
  /** welcome.html: it has the extension's powers and its content security policy. */
  helper: Page;
  /** Opens the panel of a tab in a window of its own, so that both are drawn. */
  panel(tabId: number): Promise<Page>;
  /** What the agent decides on the welcome page. */
  agree(more?: { pausedEverywhere?: boolean }): Promise<void>;
  close(): Promise<void>;
}

async function openPanel(context: BrowserContext, helper: Page, tabId: number): Promise<Page> {
  await helper.evaluate(
    (url) => chrome.windows.create({ url, type: 'popup', width: 400, height: 900 }),
    `sidepanel.html?tab=${tabId}`,
  );
  const panel = await pageAt(context, new URL('/sidepanel.html', helper.url()).href);
  await panel.waitForLoadState();
  return panel;
}

/** Starts a browser with the build in `extension`; nothing is agreed to yet and no model is loaded. */
export async function openBrowser(extension: string): Promise<BenchBrowser> {
  const { context, extensionId, close } = await launch({ extension, headless: true });
  // The compiler that runs this tool names functions with it, in code sent to pages as well.
  await context.addInitScript('globalThis.__name ??= (named) => named');
  await serveZendesk(context);
  const helper = await context.newPage();
  await helper.goto(`chrome-extension://${extensionId}/welcome.html`);
  const session = await context.newCDPSession(helper);
  const { product } = await session.send('Browser.getVersion');
  return {
    context,
    extensionId,
    version: product.replace(/^\D*\//, ''),
    helper,
    panel: (tabId) => openPanel(context, helper, tabId),
    async agree(more = {}) {
      const settings = {
        consentedAt: new Date().toISOString(),
        sites: { zendesk: true, intercom: false, gmail: false },
        ...more,
      };
      await helper.evaluate((decided) => chrome.storage.local.set({ settings: decided }), settings);
    },
    close,
  };
}
