import { type Attune, arrive, expect, test } from './support/attune';
import { FED_UP, FED_UP_QUOTE } from './support/late-sofa';
import { expectRead } from './support/panel-words';
import { countOf, expectWhole } from './support/records-check';

declare const chrome: typeof import('wxt/browser').browser;

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
}

/** Without it the browser does not start an unpacked extension again. */
async function enterDeveloperMode(attune: Attune): Promise<void> {
  const page = await attune.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

/** Ends the extension and all its pages, as an update does, and waits until it is there again. */
async function reloadExtension(attune: Attune): Promise<void> {
  const page = await attune.page('options.html');
  const closed = page.waitForEvent('close');
  await page.evaluate(() => {
    setTimeout(() => chrome.runtime.reload(), 0);
  });
  await closed;
  await attune.forgetHelper();
  await expect
    .poll(() => attune.within(() => true, null).catch(() => attune.forgetHelper()))
    .toBe(true);
}

test('after the extension was reloaded an open desk goes on, without a reload of the page', async ({
  attune,
}) => {
  await enterDeveloperMode(attune);
  await attune.agree();
  const desk = await attune.desk('2001');
  const before = await attune.panelFor(desk);
  await expectRead(before, 'NH-48213');
  await expect.poll(() => countOf(attune, 'moment')).toBe(1);
  const nodes = await desk.evaluate(() => document.querySelectorAll('*').length);

  for (let round = 0; round < 2; round += 1) await reloadExtension(attune);

  // Two old content scripts are still in the page; only the newest may act.
  const panel = await attune.panelFor(desk);
  await expectRead(panel, 'NH-48213');
  await arrive(desk, FED_UP);
  await expectRead(panel, FED_UP_QUOTE);
  await panel.getByRole('button', { name: 'Insert phrase 1' }).click();
  await expect(panel.getByText('In your reply. Nothing was sent.')).toBeVisible();
  await desk.bringToFront();
  await desk.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').first().click();
  await desk.keyboard.press('Control+Enter');
  await expect.poll(() => countOf(attune, 'reply')).toBe(1);
  expect(await countOf(attune, 'moment')).toBe(2);
  expect(await countOf(attune, 'insertion')).toBe(1);
  expect(await desk.evaluate(() => window.practice.sent('2001').length)).toBe(1);
  expect(await desk.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(
    nodes - 1,
  );
  await expectWhole(attune);
  expect(attune.problems).toEqual([]);
});
