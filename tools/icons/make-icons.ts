import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '@/tools/browser/find-browser';

const SOURCE = fileURLToPath(new URL('./icon.svg', import.meta.url));
const TARGET = fileURLToPath(new URL('../../public/icons/', import.meta.url));

/** Side of each picture and the clear space around its drawing, px; the store wants 96 in 128. */
const SIZES = [
  { side: 16, space: 0 },
  { side: 32, space: 0 },
  { side: 48, space: 0 },
  { side: 128, space: 16 },
] as const;

const svg = await readFile(SOURCE, 'base64');
const browser = await chromium.launch({
  executablePath: findBrowser().path,
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const { side, space } of SIZES) {
  await page.setViewportSize({ width: side, height: side });
  await page.setContent(
    `<img src="data:image/svg+xml;base64,${svg}" style="position:fixed;inset:${space}px;width:${side - 2 * space}px">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await page.screenshot({ path: `${TARGET}${side}.png`, omitBackground: true });
}
await browser.close();
