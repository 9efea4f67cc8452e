import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { takeLooks } from './pictures';

async function save(page: Page, out: string, format: 'CSV' | 'XLSX' | 'JSON'): Promise<string[]> {
  await page.getByRole('radio', { name: format }).check();
  await page.locator('.export-agree input').check();
  const button = page.getByRole('button', { name: /save/i });
  const names: string[] = [];
  const downloads: Promise<void>[] = [];
  page.on('download', (download) => {
    names.push(download.suggestedFilename());
    downloads.push(download.saveAs(join(out, download.suggestedFilename())));
  });
  await button.click();
  await page
    .getByRole('status')
    .getByText(/attune-/)
    .waitFor();
  await Promise.all(downloads);
  page.removeAllListeners('download');
  return names;
}

/** The page of numbers in every look, and its exports saved through the page's own dialog. */
export async function saveExports(
  context: BrowserContext,
  extensionId: string,
  out: string,
): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  await page.getByRole('main').waitFor();
  await takeLooks(page, out, 'dashboard', 1180);
  await page
    .getByRole('button', { name: /export/i })
    .first()
    .click();
  await page.screenshot({ path: join(out, 'export.png') });
  const names = [
    ...(await save(page, out, 'CSV')),
    ...(await save(page, out, 'XLSX')),
    ...(await save(page, out, 'JSON')),
  ];
  await page.close();
  return [...new Set(names)];
}
