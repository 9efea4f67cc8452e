import { readFile } from 'node:fs/promises';
import { readExportFile } from '@/lib/export/read-export';
import { expect, test } from './support/attune';

test('what was looked at is what is saved, after being asked; too little is not passed on', async ({
  attune,
}) => {
  await attune.agree();
  await attune.panelFor(await attune.desk());
  await expect.poll(() => attune.kinds()).toContain('offer');
  const page = await attune.page('dashboard.html#days=30');
  await page.getByRole('button', { name: 'Export …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const save = dialog.getByRole('button', { name: 'Save' });
  const agree = dialog.getByRole('checkbox', { name: 'I have seen what the file holds' });

  await dialog.getByRole('radio', { name: 'JSON' }).check();
  await expect(save).toBeDisabled();
  await agree.check();
  const saving = page.waitForEvent('download');
  await save.click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^attune-days-own-use-.*\.json$/);
  const read = readExportFile(await readFile(await download.path(), 'utf8'));
  if (!read.ok || read.level !== 'day') throw new Error('days were expected');
  const { length } = read.rows;
  expect(length).toBeGreaterThan(0);
  expect(
    read.rows.map(({ counts }) => counts.moments ?? 0).reduce((a, b) => a + b),
  ).toBeGreaterThan(0);
  const shown = new RegExp(`^(${length} of|All) ${length} rows?, as`);
  await expect(dialog.getByRole('status').filter({ hasText: shown })).toBeVisible();
  await expect(agree).not.toBeChecked();

  await dialog.getByRole('radio', { name: 'For your lead' }).check();
  await expect(dialog.getByText('Too little to pass on: 0 replies after phrases')).toBeVisible();
  await expect(agree).toBeDisabled();
  await expect(save).toBeDisabled();
});
