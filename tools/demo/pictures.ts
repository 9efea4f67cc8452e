import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

type Look = { name: string; theme: 'light' | 'dark'; locale: 'en' | 'de'; width: number };

const LOOKS: Look[] = [
  { name: 'light', theme: 'light', locale: 'en', width: 400 },
  { name: 'dark', theme: 'dark', locale: 'en', width: 400 },
  { name: '320px', theme: 'light', locale: 'en', width: 320 },
  { name: 'german', theme: 'light', locale: 'de', width: 400 },
];

declare const chrome: typeof import('wxt/browser').browser;

async function setLook(
  page: Page,
  { theme, locale }: Pick<Look, 'theme' | 'locale'>,
): Promise<void> {
  await page.evaluate(
    async (look) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), ...look } });
    },
    { theme, locale },
  );
  const lang = locale;
  await page.waitForFunction((tag) => document.documentElement.lang === tag, lang);
}

/** Pictures of one of our pages in every look, whole length; the settings end as they began. */
export async function takeLooks(
  page: Page,
  folder: string,
  name: string,
  widen: number,
): Promise<string[]> {
  const before = page.viewportSize() ?? { width: 1280, height: 800 };
  const files: string[] = [];
  // Else a picture shows colours halfway from one theme to the next.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const look of LOOKS) {
    await page.setViewportSize({ width: look.width === 320 ? 320 : widen, height: 900 });
    await setLook(page, look);
    const file = join(folder, `${name}-${look.name}.png`);
    await page.screenshot({ path: file, fullPage: true });
    files.push(file);
  }
  await setLook(page, { theme: 'light', locale: 'en' });
  await page.emulateMedia({ reducedMotion: null });
  await page.setViewportSize(before);
  return files;
}

async function dataUrl(file: string): Promise<string> {
  return `data:image/png;base64,${(await readFile(file)).toString('base64')}`;
}

/** The desk with the side panel beside it, as the agent sees them. */
export async function takeTogether(
  context: BrowserContext,
  desk: Page,
  panel: Page,
  file: string,
): Promise<void> {
  const height = 940;
  const parts = {
    desk: file.replace('.png', '-desk.tmp.png'),
    panel: file.replace('.png', '-panel.tmp.png'),
  };
  await desk.bringToFront();
  await desk.setViewportSize({ width: 1120, height });
  await desk.screenshot({ path: parts.desk });
  await panel.setViewportSize({ width: 380, height });
  await panel.screenshot({ path: parts.panel });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1500, height });
  await page.setContent(
    `<body style="margin:0;display:flex;height:${height}px">
      <img src="${await dataUrl(parts.desk)}" style="width:1119px;border-right:1px solid #c8cdd2">
      <img src="${await dataUrl(parts.panel)}" style="width:380px"></body>`,
  );
  await page.screenshot({ path: file });
  await page.close();
  await Promise.all(Object.values(parts).map((part) => rm(part)));
}
