import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type Attune, arrive, test as base, expect } from './support/attune';
import { FED_UP, FED_UP_QUOTE } from './support/late-sofa';
import { expectRead } from './support/panel-words';
import { agent, customer, deskOf, ticket } from './support/tickets';

declare const chrome: typeof import('wxt/browser').browser;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const STATE = deskOf(
  ticket('9001', [agent('Hello.'), customer(FED_UP)]),
  ticket('9002', [agent('Hello.'), customer('It works now, thank you so very much!')], {
    requester: { name: 'Tomasz Reyes', email: 'tomasz@example.com' },
  }),
);

const test = base.extend({ switches: ['--remote-debugging-port=0'] });

/** The browser's own side panel has no tab; it is reached as any program reaches a browser: by its port. */
async function sidePanel(attune: Attune): Promise<{ browser: Browser; panel: Page }> {
  const file = await readFile(join(attune.profile, 'DevToolsActivePort'), 'utf8');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${file.split('\n')[0]}`);
  const isPanel = (page: Page) => page.url().endsWith('/sidepanel.html');
  const pages = () => browser.contexts().flatMap((context) => context.pages());
  await expect.poll(() => pages().some(isPanel)).toBe(true);
  const panel = pages().find(isPanel);
  if (!panel) throw new Error('the side panel is not open');
  return { browser, panel };
}

test("the browser's side panel shows the active tab and follows the agent", async ({ attune }) => {
  await attune.agree();
  const first = await attune.desk('9001', STATE);
  const second = await attune.desk('9002', STATE);
  // Opening needs a person's click, which an evaluation with a gesture stands for.
  await attune.within(async () => {
    const { id } = await chrome.windows.getCurrent();
    if (id !== undefined) await chrome.sidePanel.open({ windowId: id });
  }, null);
  const { browser, panel } = await sidePanel(attune);
  await first.bringToFront();
  await expectRead(panel, FED_UP_QUOTE);
  await second.bringToFront();
  await expectRead(panel, 'thank you so very much');
  await expect(panel.locator('.who-name')).toHaveText('Tomasz Reyes');
  await first.bringToFront();
  await expectRead(panel, FED_UP_QUOTE);
  await arrive(first, 'And I am really worried now, is it lost?', '9001');
  await expectRead(panel, 'is it lost');

  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: panel }).withTags(TAGS).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
  // A tab that is no help desk.
  await attune.within(() => chrome.tabs.create({ url: 'about:blank', active: true }), null);
  await expect(panel.getByText('No help desk here')).toBeVisible();
  await browser.close();
  expect(attune.problems).toEqual([]);
});
