import { expect, test } from './support/attune';

test('the page of numbers goes through the events in its worker, and its address keeps the view', async ({
  attune,
}) => {
  await attune.agree();
  await attune.panelFor(await attune.desk());
  await expect.poll(() => attune.kinds()).toContain('moment');
  const page = await attune.page('dashboard.html#days=30&site=zendesk');
  await expect(page.getByRole('radio', { name: '30 days' })).toBeChecked();
  await expect(page.getByLabel('Help desk')).toHaveValue('zendesk');
  await expect(page.getByText('Going through the single events')).toHaveCount(0);
  await expect(
    page.getByRole('heading', { name: 'Followed or not: what goes with it' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Standards' }).click();
  await page.getByRole('button', { name: 'Start with four examples' }).click();
  await page.getByLabel('In your words').first().fill('Name the feeling first');
  await page.reload();
  await expect(page).toHaveURL(/#part=standards&days=30&site=zendesk$/);
  await expect(page.getByLabel('In your words').first()).toHaveValue('Name the feeling first');
  await expect(page.locator('.review-name').first()).toHaveText('1. Name the feeling first');
  await page.getByRole('button', { name: 'Other numbers' }).click();
  const csv = 'ticket,day,csat\n2001,2026-11-20,5\n999999,2026-11-20,4\n';
  await page
    .getByLabel('CSV file')
    .setInputFiles({ name: 'survey.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByText('1 of 2 tickets were seen in this browser')).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Numbers', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
});
