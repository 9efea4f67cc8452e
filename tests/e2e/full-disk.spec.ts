import { arrive, expect, test } from './support/attune';
import { setDiskFull } from './support/full-disk';
import { FED_UP, FED_UP_QUOTE } from './support/late-sofa';
import { expectRead } from './support/panel-words';
import { countOf, expectWhole } from './support/records-check';

const FULL = 'The disk is full:';

test('a full disk costs no prompt, is told, and everything is there once there is room', async ({
  attune,
}) => {
  await attune.agree();
  const desk = await attune.desk('2001');
  const panel = await attune.panelFor(desk);
  await expectRead(panel, 'NH-48213');
  await expect.poll(() => countOf(attune, 'moment')).toBe(1);
  const before = await attune.events();

  await setDiskFull(attune, true);
  await arrive(desk, FED_UP);
  await expectRead(panel, FED_UP_QUOTE);
  await expect(panel.getByText(FULL)).toBeVisible();
  const phrase = panel.locator('.phrase-card').first();
  await expect(phrase).toBeVisible();
  const words = (await phrase.locator('.phrase-card-text').textContent()) ?? '';
  await phrase.getByRole('button', { name: 'Insert phrase 1' }).click();
  await expect(phrase.getByText('In your reply. Nothing was sent.')).toBeVisible();
  await desk.bringToFront();
  await desk.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').first().click();
  await desk.keyboard.press('Control+Enter');
  await expect(panel.getByText('You have already answered this message.')).toBeVisible();
  await arrive(desk, 'Thank you so much, that was quick and really kind of you!');
  await expectRead(panel, 'really kind');
  expect(await attune.events()).toEqual(before);

  await setDiskFull(attune, false);
  // Nobody does anything: what was held up is written, and the panel says nothing of it any more.
  await expect.poll(() => countOf(attune, 'reply')).toBe(1);
  await expect(panel.getByText(FULL)).toHaveCount(0);
  await desk.evaluate(() =>
    window.practice.arrive('2001', { role: 'agent', text: 'You are welcome.' }),
  );
  await arrive(desk, 'One more thing: the invoice is still missing and I am annoyed.');
  await expectRead(panel, 'invoice');
  await expect.poll(() => countOf(attune, 'moment')).toBe(4);
  await expect.poll(() => countOf(attune, 'reply')).toBe(1);
  await expectWhole(attune);
  const reply = (await attune.events()).find(({ kind }) => kind === 'reply');
  expect(reply?.data).toMatchObject({ followed: { level: 'verbatim' } });
  expect(await countOf(attune, 'insertion')).toBe(1);
  expect(JSON.stringify(await attune.events())).not.toContain(words.slice(0, 20));
  expect(attune.problems).toEqual([]);
});
