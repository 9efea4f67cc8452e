import type { Page } from '@playwright/test';
import { arrive, expect, test } from './support/attune';
import { FED_UP } from './support/late-sofa';

const HARSH = 'Calm down, as I said you should have read the policy.';
const GOOD =
  'I am sorry that the sofa did not come. I am calling the carrier now and will write to you by 3 pm with a date.';

async function setDraft(desk: Page, text: string): Promise<void> {
  await desk.evaluate((words) => window.practice.setDraft('2001', words), text);
}

test('a harsh draft gets at most two remarks, a good one none, and nothing of it is kept', async ({
  attune,
}) => {
  await attune.agree();
  const desk = await attune.desk('2001');
  const panel = await attune.panelFor(desk);
  await arrive(desk, FED_UP);
  await expect(panel.locator('.mood-card-word')).toHaveText(/frustrated|angry/i);
  await expect(panel.getByRole('heading', { name: 'Before you send' })).toHaveCount(0);
  const words = panel.locator('.phrase-card').first();
  await expect(words).toBeVisible();
  const before = await words.boundingBox();

  await setDraft(desk, HARSH);
  const remarks = panel.locator('.draft-remark');
  await expect(remarks).toHaveCount(2);
  await expect(remarks.nth(0).locator('mark')).toHaveText('you should have read');
  await expect(remarks.nth(1).locator('mark')).toHaveText('Calm down');
  await expect(remarks.nth(0).getByText('Puts the fault on the customer.')).toBeVisible();
  // What stands above does not move while someone types.
  expect((await words.boundingBox())?.y).toBe(before?.y);

  await panel.getByRole('button', { name: 'Leave “Calm down” as it is' }).click();
  await expect(remarks).toHaveCount(1);
  // The draft is the agent's alone: no remark changes it.
  expect(await desk.evaluate(() => window.practice.draft('2001'))).toBe(HARSH);

  await setDraft(desk, GOOD);
  await expect(panel.locator('.draft-card')).toHaveCount(0);
  await setDraft(desk, 'I understand your frustration. Rest assured we are looking into it.');
  await expect(remarks).toHaveCount(2);
  await setDraft(desk, '');
  await expect(panel.locator('.draft-card')).toHaveCount(0);

  const kept = await attune.within(async () => {
    const found: unknown[] = [await chrome.storage.local.get(null)];
    for (const { name, version } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '', version);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        found.push(
          await new Promise((resolve) => {
            const all = database.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => resolve(all.result);
          }),
        );
      }
      database.close();
    }
    return JSON.stringify(found);
  }, null);
  expect(kept.length).toBeGreaterThan(100);
  for (const secret of ['Calm down', 'read the policy', 'calling the carrier', 'Rest assured']) {
    expect(kept).not.toContain(secret);
  }
  expect(attune.problems).toEqual([]);
});

declare const chrome: typeof import('wxt/browser').browser;
