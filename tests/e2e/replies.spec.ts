import type { Page } from '@playwright/test';
import { arrive, expect, test } from './support/attune';
import { FED_UP, FED_UP_QUOTE } from './support/late-sofa';
import { expectRead } from './support/panel-words';
import { countOf, expectWhole } from './support/records-check';
import { agent, customer, deskOf, ticket } from './support/tickets';

const TOM = { name: 'Tomasz Reyes', email: 'tomasz.reyes@example.org' };

const STATE = deskOf(
  ticket('6001', [agent('Hello Mara.'), customer(FED_UP)]),
  ticket(
    '6002',
    [
      customer('hi, i got charged twice for the same lamp and i am so annoyed'),
      { role: 'bot', text: 'I am connecting you with a person.' },
      customer('finally, this is really frustrating'),
    ],
    { channel: 'messaging', requester: TOM },
  ),
  ticket('6003', [agent('Hello.'), customer(FED_UP)]),
);

function editor(desk: Page, id: string) {
  return desk.locator(
    `[data-test-id="ticket-${id}-standard-layout"] [data-test-id^="omnicomposer-"][contenteditable="true"]`,
  );
}

async function write(desk: Page, id: string, text: string, key: string): Promise<void> {
  await desk.bringToFront();
  await editor(desk, id).click();
  await desk.keyboard.type(text);
  await desk.keyboard.press(key);
}

test('notes, own words, chat, a bot that hands over, and a submit that closes the tab', async ({
  attune,
}) => {
  await attune.agree();
  const desk = await attune.desk('6001', STATE);
  const panel = await attune.panelFor(desk);
  await expectRead(panel, FED_UP_QUOTE);
  await expect.poll(() => attune.kinds()).toContain('impression');
  const replies = async () => (await attune.events()).filter(({ kind }) => kind === 'reply');

  // A note: nothing is offered while it is written, and it is no reply.
  await desk.evaluate(() => window.practice.setReplyMode('6001', 'internal'));
  await expect(panel.getByText('You are writing an internal note.')).toBeVisible();
  await expect(panel.locator('.phrase-card')).toHaveCount(0);
  await write(desk, '6001', 'Carrier has lost it, refund first.', 'Control+Enter');
  await expect.poll(() => desk.evaluate(() => window.practice.sent('6001').length)).toBe(1);
  await desk.evaluate(() => window.practice.setReplyMode('6001', 'public'));
  await expect(panel.locator('.phrase-card').first()).toBeVisible();

  // Own words, beside phrases that were seen.
  await write(desk, '6001', 'The parcel number is 77120, please keep it.', 'Control+Enter');
  await expect.poll(replies).toHaveLength(1);
  await expect(panel.getByText('You have already answered this message.')).toBeVisible();
  const [own] = await replies();
  expect(own?.data).toMatchObject({ mode: 'public', channel: 'email', sentences: 1, words: 8 });
  expect(own?.data.followed).toMatchObject({ level: 'none' });
  expect(own?.data.offer).not.toBeNull();

  // Chat: plain Enter sends. The bot's thread gets its first human reply.
  await desk.evaluate(() => window.practice.open('6002'));
  await expectRead(panel, 'really frustrating');
  await write(desk, '6002', 'Hi Tomasz, I see both charges and take one back now.', 'Enter');
  await expect.poll(replies).toHaveLength(2);
  await expect.poll(() => countOf(attune, 'hand_over')).toBe(1);
  expect((await replies())[1]?.data).toMatchObject({ channel: 'chat', mode: 'public' });
  await arrive(desk, 'ok thanks', '6002');
  await expect(panel.getByText('Last message from the customer')).toBeVisible();
  await write(desk, '6002', 'You are welcome.', 'Enter');
  await expect.poll(replies).toHaveLength(3);
  expect(await countOf(attune, 'hand_over')).toBe(1);

  // Submit as solved, and the tab closes with it.
  await desk.evaluate(() => window.practice.open('6003'));
  await expectRead(panel, FED_UP_QUOTE);
  await desk.bringToFront();
  const layout = desk.locator('[data-test-id="ticket-6003-standard-layout"]');
  await layout.getByRole('button', { name: 'Stay on ticket' }).click();
  await layout.getByRole('menuitem', { name: 'Close tab' }).click();
  await editor(desk, '6003').click();
  await desk.keyboard.type('I have sent a new one today.');
  await layout.locator('[data-test-id="submit_button-menu-button"]').click();
  await layout.getByRole('menuitem', { name: 'Solved' }).click();
  await expect(layout).toHaveCount(0);
  await expect.poll(replies).toHaveLength(4);
  await expect(panel.getByText('No conversation is open')).toBeVisible();

  await expectWhole(attune);
  const stored = JSON.stringify(await attune.events());
  for (const secret of ['77120', 'Carrier', 'Tomasz', 'welcome']) {
    expect(stored).not.toContain(secret);
  }
  expect(attune.problems).toEqual([]);
});

test('a reply the desk could not save is none; one sent again is recorded once', async ({
  attune,
}) => {
  await attune.agree();
  const desk = await attune.desk('6001', STATE);
  await desk.evaluate(() => window.practice.setMode({ replies: 'fail' }));
  const panel = await attune.panelFor(desk);
  await expectRead(panel, FED_UP_QUOTE);
  await write(desk, '6001', 'I have sent a new one today.', 'Control+Enter');
  await expect(desk.getByRole('alert').filter({ hasText: 'could not be saved' })).toBeVisible();
  expect(await countOf(attune, 'reply')).toBe(0);
  await desk.evaluate(() => window.practice.setMode({ replies: 'accept' }));
  await expectRead(panel, FED_UP_QUOTE);
  await write(desk, '6001', 'I have sent a new one today.', 'Control+Enter');
  await expect.poll(() => countOf(attune, 'reply')).toBe(1);
  await expectWhole(attune);
  expect(attune.problems).toEqual([]);
});

test('the agent corrects: another mood, not now, others, not a customer', async ({ attune }) => {
  await attune.agree();
  const desk = await attune.desk('6001', STATE);
  const panel = await attune.panelFor(desk);
  await expectRead(panel, FED_UP_QUOTE);
  const shown = () => panel.locator('.phrase-card-text').allTextContents();
  await expect(panel.locator('.phrase-card').first()).toBeVisible();
  const first = await shown();

  await panel.getByRole('button', { name: 'Other phrases' }).click();
  await expect.poll(shown).not.toEqual(first);
  expect((await shown()).filter((text) => first.includes(text))).toEqual([]);
  const [put] = await shown();
  await panel.getByRole('button', { name: 'Not now, phrase 1' }).click();
  await expect.poll(shown).not.toContain(put);

  await panel.getByRole('button', { name: 'Wrong mood' }).click();
  await panel.locator('.correct-mood').getByRole('button', { name: 'Worried' }).click();
  await expect(panel.locator('.mood-card-word')).toHaveText('Worried');
  await expect(panel.getByText('Set by you')).toBeVisible();
  await panel.getByRole('button', { name: 'Wrong mood' }).click();
  await panel
    .locator('.correct-mood')
    .getByRole('button', { name: /neutral|nothing/i })
    .click();
  await expect(panel.getByText('This message is matter-of-fact.')).toBeVisible();
  await expect(panel.locator('.phrase-card')).toHaveCount(0);

  await panel.getByRole('button', { name: 'Not a customer' }).click();
  await expect(panel.getByText('Nothing from the customer yet')).toBeVisible();
  await expect(panel.locator('.mood-card')).toHaveCount(0);
  await expect.poll(() => countOf(attune, 'correction')).toBe(4);
  const corrections = (await attune.events())
    .filter(({ kind }) => kind === 'correction')
    .map(({ data }) => [data.what, data.mood]);
  expect(corrections).toEqual([
    ['not_now', null],
    ['mood', 'worry'],
    ['mood', 'neutral'],
    ['not_customer', null],
  ]);
  await expectWhole(attune);
  expect(attune.problems).toEqual([]);
});
