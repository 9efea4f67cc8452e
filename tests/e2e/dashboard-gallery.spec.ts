import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { eventColumns } from '@/lib/export/event-columns';
import { findBrowser } from '@/tools/browser/find-browser';
import { buildGallery } from '../pages/gallery/build';
import { galleryUrl, openGallery } from '../pages/gallery/open-gallery';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let folder: string;
let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attune-numbers-'));
  await buildGallery(folder);
  browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });
  page = await openGallery(browser, folder, { viewport: { width: 320, height: 800 } });
});

test.afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function check(): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .setLegacyMode(true)
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, 'px wider than the window').toBeLessThanOrEqual(0);
}

for (const settings of [
  { theme: 'light', locale: 'en' },
  { theme: 'dark', locale: 'de' },
] as const) {
  test(`every table opens and is accessible, ${settings.theme}, ${settings.locale}`, async () => {
    await page.goto(galleryUrl('dashboard', settings));
    const tables = page.locator('.chart-table > summary');
    await expect(tables).toHaveCount(10);
    for (const button of await tables.all()) await button.click();
    // One more is open from the start.
    await expect(page.locator('main').getByRole('table')).toHaveCount(11);
    await check();
  });

  test(`the export is accessible with its dictionary, ${settings.locale}`, async () => {
    await page.goto(galleryUrl('dashboard', settings));
    await page.locator('.page-section .button-primary').click();
    const dialog = page.getByRole('dialog');
    for (const button of await dialog.locator('.disclosure-button').all()) await button.click();
    await expect(dialog.getByRole('table')).toHaveCount(3);
    await check();
  });
}

test('the export is chosen, looked at and saved by keyboard alone', async () => {
  await page.goto(galleryUrl('dashboard'));
  await page.getByRole('button', { name: 'Export …' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('radio', { name: 'Daily totals' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByText('attune-events-own-use-2026-10-26_2026-11-24.csv,')).toBeVisible();
  await expect(dialog.getByText(`rows · ${eventColumns(true).length} columns`)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'I have seen what the file holds' }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Saved: attune-events')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const calls = await page.evaluate(() => Reflect.get(window, 'calls'));
  expect(calls).toEqual([
    'save attune-events-own-use-2026-10-26_2026-11-24.csv attune-events-own-use-2026-10-26_2026-11-24-dictionary.csv',
  ]);
});

test('periods are chosen by arrow keys, and none ends after today', async () => {
  await page.goto(galleryUrl('dashboard'));
  await expect(page.getByRole('button', { name: 'Later' })).toBeDisabled();
  await page.getByRole('radio', { name: '30 days' }).press('ArrowLeft');
  await expect(page.getByText('November 18, 2026 to November 24, 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Earlier' }).click();
  await expect(page.getByText('November 11, 2026 to November 17, 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByText('November 18, 2026 to November 24, 2026')).toBeVisible();
});

test('what is looked at is chosen by keyboard, and the pictures follow', async () => {
  await page.goto(galleryUrl('dashboard'));
  await page.getByLabel('Number').selectOption('Mean mood');
  await expect(page.getByRole('img', { name: /^Mean mood\./ })).toBeVisible();
  await page.getByLabel('Step').selectOption('Day');
  await expect(page.getByRole('img', { name: /of 30 points have enough data/ })).toBeVisible();
  await page.getByLabel('Conversation', { exact: true }).selectOption({ index: 1 });
  const name = await page
    .getByLabel('Conversation', { exact: true })
    .locator(':checked')
    .textContent();
  await expect(page.getByRole('img', { name: new RegExp(`^${name?.slice(0, 8)}`) })).toBeVisible();
});

test('on paper every table is open and nothing is to be pressed', async () => {
  await page.goto(galleryUrl('dashboard'));
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('main').getByRole('table')).toHaveCount(11);
  await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('main').getByRole('table')).toHaveCount(1);
  await page.emulateMedia({ media: null });
});
