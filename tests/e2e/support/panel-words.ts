import type { Page } from '@playwright/test';
import { expect } from './attune';

/** The panel has read the burst that holds `words`, and nothing still turns. */
export async function expectRead(panel: Page, words: string | RegExp): Promise<void> {
  await expect(panel.locator('.mood-card-quote')).toContainText(words);
  await expect(panel.locator('.mood-card-word')).toBeVisible();
  await expect(panel.locator('.skeleton')).toHaveCount(0);
}

/** The panel says what is going on: a title and exactly one thing to do. */
export async function expectStandby(panel: Page, title: string, action: string): Promise<void> {
  await expect(panel.getByRole('heading', { name: title })).toBeVisible();
  await expect(panel.locator('main').getByRole('button')).toHaveText([action]);
}
