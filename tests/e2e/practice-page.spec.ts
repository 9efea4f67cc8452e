import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findBrowser } from '@/tools/browser/find-browser';
import { serveZendesk } from '../pages/zendesk/serve';

let browser: Browser;
let page: Page;
let problems: string[];

test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });
});
test.afterAll(() => browser.close());

test.beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1240, height: 800 } });
  await serveZendesk(context);
  page = await context.newPage();
  problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto('https://acme.zendesk.com/agent/tickets/1001');
  await page.evaluate(() => window.practice.ready);
});
test.afterEach(async () => {
  await page.context().close();
  expect(problems).toEqual([]);
});

function panel(id: string) {
  return page.locator(`[data-test-id="ticket-${id}-standard-layout"]`);
}
function articles(id: string) {
  return panel(id).locator('article[data-test-id="omni-log-comment-item"]');
}
function editor(id: string) {
  return panel(id).locator('[data-test-id^="omnicomposer-"][contenteditable="true"]');
}
function lastOf(id: string) {
  return articles(id).last().locator('[data-test-id="omni-log-item-message"]');
}

test('every ticket is mounted and one is visible, with the route of the address', async () => {
  expect(await page.evaluate(() => window.practice.mounted())).toEqual(['1001', '1002', '1003']);
  await expect(panel('1001')).toHaveAttribute('data-is-active', 'true');
  await expect(panel('1002')).toHaveCSS('visibility', 'hidden');
  await page.locator('[data-test-id="header-tab"][data-entity-id="1002"]').click();
  await expect(page).toHaveURL('https://acme.zendesk.com/agent/tickets/1002');
  await expect(panel('1002')).toHaveCSS('visibility', 'visible');
  await page.goBack();
  await expect(panel('1001')).toHaveAttribute('data-is-active', 'true');
  await page.getByRole('button', { name: 'Views' }).click();
  await expect(page).toHaveURL('https://acme.zendesk.com/agent/filters/1');
  await page.getByRole('row', { name: /Ingrid Osei/ }).click();
  await expect(page).toHaveURL('https://acme.zendesk.com/agent/tickets/1003');
});

test('the script of a conversation arrives live, also in a hidden ticket', async () => {
  const before = await articles('1002').count();
  await page.evaluate(() => {
    window.practice.arrive('1002', { role: 'customer', text: 'are you there?' });
    window.practice.arrive('1002', { role: 'bot', text: 'One moment.' });
    window.practice.arrive('1002', { role: 'note', text: 'Refund first.' });
    window.practice.arrive('1002', { role: 'system', text: 'Ticket has been assigned to Kim' });
  });
  await expect(articles('1002')).toHaveCount(before + 4);
  const types = await articles('1002')
    .locator('[data-test-id="omni-log-item-message"]')
    .evaluateAll((found) => found.slice(-3).map((message) => message.getAttribute('type')));
  expect(types).toEqual(['end-user', 'bot', 'internal']);
});

test('an e-mail is sent by Ctrl+Enter, with a signature and an empty editor', async () => {
  await editor('1001').click();
  await page.keyboard.type('Hi Mara,');
  await page.keyboard.press('Enter');
  await page.keyboard.type('I am on it.');
  expect(await page.evaluate(() => window.practice.draft('1001'))).toBe('Hi Mara,\nI am on it.');
  await page.keyboard.press('Control+Enter');
  await expect(lastOf('1001')).toHaveAttribute('type', 'agent');
  await expect(lastOf('1001').locator('.signature')).toContainText('Ana Lindqvist');
  expect(await page.evaluate(() => window.practice.sent('1001'))).toEqual([
    'Hi Mara,\nI am on it.',
  ]);
  expect(await page.evaluate(() => window.practice.draft('1001'))).toBe('');
});

test('a chat message is sent by Enter and by its button; Shift+Enter is a line', async () => {
  await page.evaluate(() => window.practice.open('1002'));
  await editor('1002').click();
  await page.keyboard.type('Hi Tomasz,');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('I see it.');
  await page.keyboard.press('Enter');
  await expect(lastOf('1002')).toHaveText('Hi Tomasz,\nI see it.');
  await page.keyboard.type('One minute.');
  await panel('1002').getByRole('button', { name: 'Send' }).click();
  await expect(lastOf('1002')).toHaveText('One minute.');
  expect(await page.evaluate(() => window.practice.sent('1002'))).toEqual([
    'Hi Tomasz,\nI see it.',
    'One minute.',
  ]);
});

test('a note stays inside', async () => {
  const switcher = panel('1002').locator('[data-test-id="omnichannel-channel-switcher-button"]');
  await page.evaluate(() => window.practice.open('1002'));
  await expect(switcher).toHaveAttribute('data-channel', 'native_messaging');
  await switcher.click();
  await panel('1002').getByRole('menuitem', { name: 'Internal note' }).click();
  await expect(switcher).toHaveAttribute('data-channel', 'internal');
  await editor('1002').click();
  await page.keyboard.type('Charged twice, see ledger.');
  await page.keyboard.press('Control+Enter');
  await expect(lastOf('1002')).toHaveAttribute('type', 'internal');
  await expect(
    articles('1002').last().locator('[data-test-id="omni-log-internal-note-tag"]'),
  ).toBeVisible();
});

test('a submit as solved can close the tab', async () => {
  await editor('1001').click();
  await page.keyboard.type('All done.');
  await panel('1001').getByRole('button', { name: 'Stay on ticket' }).click();
  await panel('1001').getByRole('menuitem', { name: 'Close tab' }).click();
  await panel('1001').locator('[data-test-id="submit_button-menu-button"]').click();
  await panel('1001').getByRole('menuitem', { name: 'Solved' }).click();
  await expect(panel('1001')).toHaveCount(0);
  expect(await page.evaluate(() => window.practice.mounted())).toEqual(['1002', '1003']);
});

test('a failed save keeps the draft', async () => {
  await page.evaluate(() => window.practice.setMode({ replies: 'fail' }));
  await editor('1001').click();
  await page.keyboard.type('All done.');
  await panel('1001').locator('[data-test-id="submit_button-button"]').click();
  await expect(panel('1001').getByRole('alert')).toContainText('could not be saved');
  expect(await page.evaluate(() => window.practice.draft('1001'))).toBe('All done.');
  expect(await page.evaluate(() => window.practice.sent('1001'))).toEqual([]);
});

test('a re-render replaces every node and keeps ids; a remount keeps the draft', async () => {
  const first = await articles('1001').first().elementHandle();
  const id = await first?.getAttribute('id');
  await page.evaluate(() => window.practice.rerender('1001'));
  expect(await first?.evaluate((node) => node.isConnected)).toBe(false);
  await expect(articles('1001').first()).toHaveAttribute('id', id ?? '');
  const old = await editor('1001').elementHandle();
  await page.evaluate(async () => {
    window.practice.setDraft('1001', 'Hi Mara,\nsorry.');
    await window.practice.rebuildEditor('1001');
  });
  expect(await old?.evaluate((node) => node.isConnected)).toBe(false);
  await expect(editor('1001')).toHaveText('Hi Mara,sorry.');
});

test('the modes change what a reader finds', async () => {
  await page.evaluate(() => window.practice.setMode({ markers: 'changed' }));
  await expect(panel('1001')).toHaveCount(1);
  await expect(articles('1001')).toHaveCount(0);
  await page.evaluate(() => window.practice.setMode({ markers: 'older', ids: 'missing' }));
  await expect(page.locator('[data-ticket-id="1001"] article').first()).toBeAttached();
  await expect(page.locator('article[id]')).toHaveCount(0);
  await expect(page.locator('[data-is-active]')).toHaveCount(0);
  await page.evaluate(() => window.practice.setMode({ markers: 'current', theme: 'dark' }));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
