import type { Page } from '@playwright/test';
import { arrive, loadTickets, openDesk } from './desk-tab';
import { heardAt, hearPages } from './hear-page';
import type { BenchBrowser } from './open-browser';
import { watchPanel } from './panel-watch';

/** A desk, the panel beside it, and a page of the extension that hears what the desk's page is told. */
export interface Stage {
  helper: Page;
  desk: Page;
  panel: Page;
}

/** After a label the words that show it are looked for and all is recorded; a sample waits for that, ms. */
export const CALM_MS = 700;

/** Opens the desk and its panel, and waits for the first label: everything is started then. */
export async function openStage(browser: BenchBrowser): Promise<Stage> {
  const { helper } = browser;
  await hearPages(helper);
  const { desk, tabId } = await openDesk(browser, '1001');
  const panel = await browser.panel(tabId);
  await panel.locator('.mood-card-word').waitFor();
  await desk.bringToFront();
  return { helper, desk, panel };
}

/** Ends what `openStage` opened. */
export async function closeStage({ desk, panel }: Stage): Promise<void> {
  await panel.close();
  await desk.close();
}

/** Shows a ticket in which only the agent has written, and waits until the extension has nothing to do. */
export async function freshTicket(stage: Stage, id: string, agentSaid: string): Promise<void> {
  const { helper, desk, panel } = stage;
  await loadTickets(desk, [
    {
      id,
      subject: `Question ${id}`,
      channel: 'email',
      status: 'open',
      requester: { name: 'Mara Ellison', email: 'mara.ellison@example.com' },
      messages: [{ role: 'agent', text: agentSaid, time: '2026-11-23T10:00:00Z' }],
    },
  ]);
  await desk.evaluate((ticket) => window.practice.open(ticket), id);
  await heardAt(helper, 'page.snapshot', `"ticket":"${id}"`);
  await panel.locator('.mood-card').waitFor({ state: 'detached' });
  await helper.waitForTimeout(CALM_MS);
  await watchPanel(panel);
}

/** The customer's first message; resolves with its arrival, ms since 1970. */
export function say(stage: Stage, id: string, text: string): Promise<number> {
  return arrive(stage.desk, id, text);
}
