import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findBrowser } from '@/tools/browser/find-browser';
import { buildGallery } from '../pages/gallery/build';
import { galleryUrl, openGallery } from '../pages/gallery/open-gallery';
import { STATES } from '../pages/gallery/views';

/** Rules of WCAG 2.2 AA and axe's own best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The narrowest panel there is, in each theme and language; German words are longer. */
const SETTINGS = [
  { theme: 'light', locale: 'en' },
  { theme: 'dark', locale: 'de' },
] as const;

let folder: string;
let browser: Browser;
let page: Page;
const errors: string[] = [];

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attune-gallery-'));
  await buildGallery(folder);
  browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });
  page = await openGallery(browser, folder, { viewport: { width: 320, height: 800 } });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => errors.push(message.text()));
});

test.afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function check(target: Page): Promise<void> {
  // The gallery has no frames; the legacy mode opens no second page for each run.
  const axe = new AxeBuilder({ page: target }).withTags(TAGS).setLegacyMode(true);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`);
  expect(found).toEqual([]);
  const wide = await target.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, 'px wider than the window').toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
}

for (const state of STATES) {
  test(`${state} is accessible and fits into 320 px`, async () => {
    for (const settings of SETTINGS) {
      await page.goto(galleryUrl(state, settings));
      await expect(page.locator('main')).toBeVisible();
      await check(page);
    }
  });
}

test('menus, previews and confirmations are accessible', async () => {
  await page.goto(
    galleryUrl('sure', { outcome: 'clipboard', draft: 'Hello Marta,\n\nthank you.' }),
  );
  for (const name of ['Pause', 'Wrong mood', 'What was measured', 'See phrase 1 in your reply']) {
    await page.getByRole('button', { name, exact: true }).click();
  }
  await page.getByRole('button', { name: 'Insert phrase 2' }).click();
  await page.getByRole('button', { name: 'Copy phrase 3' }).click();
  await expect(page.getByText('The reply box did not take it.')).toBeVisible();
  await check(page);
});

test('every control is reached by Tab in reading order, and is at least 24 px in size', async () => {
  await page.goto(galleryUrl('sure'));
  const buttons = await page.getByRole('button').all();
  expect(buttons.length).toBeGreaterThan(15);
  for (const button of buttons) {
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    const outline = await button.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe('solid');
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test('follows the system: dark, less motion, forced colours', async () => {
  await page.goto(galleryUrl('reading'));
  const skeleton = page.locator('.skeleton').first();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'no-preference' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(15, 21, 20)');
  await expect(skeleton).toHaveCSS('animation-name', 'breathe');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(244, 246, 244)');
  await expect(skeleton).toHaveCSS('animation-name', 'none');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(galleryUrl('flags'));
  await check(page);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null, forcedColors: null });
});

test('phrases in view for a second are told as seen, once', async () => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(galleryUrl('sure'));
  await page.getByRole('article').first().scrollIntoViewIfNeeded();
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'calls')))
    .toEqual(['seen offer-3']);
});
