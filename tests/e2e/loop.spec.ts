import type { Page } from '@playwright/test';
import { arrive, DESK, expect, test } from './support/attune';
import { FED_UP } from './support/late-sofa';

async function moodWord(panel: Page): Promise<string> {
  return (await panel.locator('.mood-card-word').textContent()) ?? '';
}

test('message in, feeling and phrases, insert, send, events: the whole loop without a mock', async ({
  attune,
}) => {
  await attune.agree();
  const desk = await attune.desk('2001');
  const panel = await attune.panelFor(desk);

  await arrive(desk, FED_UP);
  await expect(panel.locator('.mood-card-word')).toHaveText(/frustrated|angry/i);
  await expect(panel.locator('blockquote mark').first()).toBeVisible();
  const phrase = panel.locator('.phrase-card').first();
  await expect(phrase).toBeVisible();
  const words = (await phrase.locator('.phrase-card-text').textContent()) ?? '';

  // The impression needs one second of being looked at.
  await expect
    .poll(async () => (await attune.events()).map(({ kind }) => kind))
    .toContain('impression');
  await phrase.getByRole('button', { name: 'Insert phrase 1' }).click();
  await expect(phrase.getByText('In your reply. Nothing was sent.')).toBeVisible();
  expect(await desk.evaluate(() => window.practice.draft('2001'))).toBe(words);
  expect(await desk.evaluate(() => window.practice.sent('2001'))).toEqual([]);

  await desk.bringToFront();
  await desk.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').first().click();
  await desk.keyboard.press('Control+Enter');
  await expect.poll(() => desk.evaluate(() => window.practice.sent('2001'))).toEqual([words]);
  await expect.poll(async () => (await attune.events()).map(({ kind }) => kind)).toContain('reply');

  const events = await attune.events();
  const reply = events.find(({ kind }) => kind === 'reply');
  expect(reply?.data).toMatchObject({ followed: { level: 'verbatim' }, mode: 'public' });
  expect(events.filter(({ kind }) => kind === 'reply')).toHaveLength(1);
  expect(events.filter(({ kind }) => kind === 'insertion')).toHaveLength(1);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at + 1));
  const stored = JSON.stringify(events);
  for (const secret of ['sofa', 'fed up', '2001', words.slice(0, 20)]) {
    expect(stored).not.toContain(secret);
  }
  // No context of the extension asks for anything: the desk's own page and its two assets are all.
  expect(attune.canary.asked).toEqual([]);
  const paths = attune.requested.map((url) => new URL(url).pathname);
  expect(paths.filter((path) => !/^\/(agent\/|assets\/|favicon)/.test(path))).toEqual([]);
  expect(attune.requested.every((url) => url.startsWith(DESK))).toBe(true);
});

test('nothing is read before the agent has agreed', async ({ attune }) => {
  const desk = await attune.desk('2001');
  const panel = await attune.panelFor(desk);
  await expect(panel.getByRole('heading', { name: 'Before Attune reads anything' })).toBeVisible();
  expect(await attune.events()).toEqual([]);
  await attune.agree();
  await expect.poll(() => moodWord(panel)).not.toBe('');
});
