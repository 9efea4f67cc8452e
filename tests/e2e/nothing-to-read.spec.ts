import type { Page } from '@playwright/test';
import { type Attune, DESK, expect, test } from './support/attune';
import { endHost, endWorker } from './support/endings';
import { FED_UP, FED_UP_QUOTE } from './support/late-sofa';
import { expectRead, expectStandby } from './support/panel-words';
import { countOf, expectWhole } from './support/records-check';
import { agent, customer, deskOf, ticket } from './support/tickets';

declare const chrome: typeof import('wxt/browser').browser;

const OPEN = deskOf(
  ticket('3001', [customer(FED_UP)]),
  ticket('3002', []),
  ticket('3003', [agent('Hello Mara, this is Ana.')]),
);

async function pause(panel: Page, where: string): Promise<void> {
  await panel.getByRole('button', { name: 'Pause' }).click();
  await panel.getByRole('button', { name: where }).click();
}

async function goOn(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Go on' }).click();
}

test('each page without a conversation has one sentence and one thing to do', async ({
  attune,
}) => {
  await attune.agree();
  const other = await attune.within(() => chrome.tabs.create({ url: 'about:blank' }), null);
  const beside = await attune.page(`sidepanel.html?tab=${other.id}`);
  await expectStandby(beside, 'No help desk here', 'See your numbers');
  await beside.close();

  const desk = await attune.desk('3001', OPEN);
  const panel = await attune.panelFor(desk);
  await expectRead(panel, FED_UP_QUOTE);

  await desk.evaluate(() => window.practice.open('3002'));
  await expect(panel.getByText('Nothing from the customer yet')).toBeVisible();
  await expect(panel.locator('.phrase-card, .mood-card')).toHaveCount(0);
  await desk.evaluate(() => window.practice.open('3003'));
  await expect(panel.getByText('Last message from you')).toBeVisible();
  await expect(panel.getByText('Nothing from the customer yet')).toBeVisible();

  await desk.evaluate(() => window.practice.openQueue());
  await expectStandby(panel, 'No conversation is open', 'See your numbers');

  await desk.evaluate(async () => {
    await window.practice.open('3001');
    await window.practice.setMode({ markers: 'changed' });
  });
  await expectStandby(panel, 'Zendesk looks different', 'Reload the page');
  await expect(panel.getByText('Not found:')).toBeVisible();
  await expect(panel.locator('.phrase-card, .mood-card')).toHaveCount(0);
  await desk.evaluate(() => window.practice.setMode({ markers: 'current' }));
  await expectRead(panel, FED_UP_QUOTE);
  await expectWhole(attune);
  expect(attune.problems).toEqual([]);
});

test('a pause holds everywhere, on the site and in the thread, until the agent goes on', async ({
  attune,
}) => {
  await attune.agree();
  const desk = await attune.desk('3001', OPEN);
  const panel = await attune.panelFor(desk);
  await expectRead(panel, FED_UP_QUOTE);
  for (const [where, title] of [
    ['Everywhere', 'Paused everywhere'],
    ['On Zendesk', 'Paused on Zendesk'],
    ['In this conversation', 'Paused in this conversation'],
  ] as const) {
    await pause(panel, where);
    await expectStandby(panel, title, 'Go on');
    const before = await attune.kinds();
    await desk.evaluate(
      (text) => window.practice.arrive('3001', { role: 'customer', text }),
      `Written while it was off: ${where}. I am furious!`,
    );
    await expect(desk.getByText(`Written while it was off: ${where}`)).toBeVisible();
    await panel.reload();
    await expectStandby(panel, title, 'Go on');
    expect(await attune.kinds()).toEqual(before);
    // The page may hear of a change before the host does, whose service worker has to be started.
    await endWorker(attune);
    await goOn(panel);
    await expect(panel.locator('.mood-card-word')).toBeVisible();
    await expect
      .poll(() => countOf(attune, 'moment'))
      .toBe(before.filter((kind) => kind === 'moment').length + 1);
  }
  // A conversation that is paused stays so after the host has died.
  await pause(panel, 'In this conversation');
  await expectStandby(panel, 'Paused in this conversation', 'Go on');
  await endHost(attune);
  await expectStandby(panel, 'Paused in this conversation', 'Go on');
  await desk.evaluate(() => window.practice.open('3003'));
  await expect(panel.getByText('Nothing from the customer yet')).toBeVisible();
  await expectWhole(attune);
  expect(attune.problems).toEqual([]);
});

async function stopReading(attune: Attune, change: Record<string, unknown>): Promise<void> {
  await attune.agree(change);
}

test('withdrawing the agreement or the site stops at once, and says so', async ({ attune }) => {
  await attune.agree();
  const desk = await attune.desk('3001', OPEN);
  const panel = await attune.panelFor(desk);
  await expectRead(panel, FED_UP_QUOTE);
  await stopReading(attune, { sites: { zendesk: false, intercom: false, gmail: false } });
  await expectStandby(panel, 'Switched off on Zendesk', 'Open settings');
  await stopReading(attune, { consentedAt: null });
  await expectStandby(panel, 'Before Attune reads anything', 'Read and decide');
  await attune.agree();
  await expectRead(panel, FED_UP_QUOTE);
  expect(await countOf(attune, 'moment')).toBe(1);
  expect(attune.requested.every((url) => url.startsWith(DESK))).toBe(true);
  expect(attune.problems).toEqual([]);
});
