import { expect, type Page } from '@playwright/test';
import { arrive } from './support/attune';
import { agreeToIntercom, INBOX, openInbox, replyEditor, test } from './support/inbox';
import { FED_UP } from './support/late-sofa';

async function write(inbox: Page, text: string): Promise<void> {
  await inbox.bringToFront();
  await replyEditor(inbox).click();
  await inbox.keyboard.type(text);
}

function sentOf(inbox: Page, id = '4001'): Promise<string[]> {
  return inbox.evaluate((ticket) => window.practice.sent(ticket), id);
}

test('message in, feeling and phrases, insert, send, events, in the shadow root', async ({
  attune,
}) => {
  await agreeToIntercom(attune);
  const inbox = await openInbox(attune);
  const panel = await attune.panelFor(inbox);

  await arrive(inbox, FED_UP, '4001');
  await expect(panel.locator('.mood-card-word')).toHaveText(/frustrated|angry/i);
  const phrase = panel.locator('.phrase-card').first();
  await expect(phrase).toBeVisible();
  const words = (await phrase.locator('.phrase-card-text').textContent()) ?? '';
  await expect.poll(() => attune.kinds()).toContain('impression');

  await phrase.getByRole('button', { name: 'Insert phrase 1' }).click();
  await expect(phrase.getByText('In your reply. Nothing was sent.')).toBeVisible();
  expect(await inbox.evaluate(() => window.practice.draft('4001'))).toBe(words);
  expect(await sentOf(inbox)).toEqual([]);

  await inbox.bringToFront();
  await replyEditor(inbox).click();
  await inbox.keyboard.press('Control+Enter');
  await expect.poll(() => sentOf(inbox)).toEqual([words]);
  await expect.poll(() => attune.kinds()).toContain('reply');

  const events = await attune.events();
  const replies = events.filter(({ kind }) => kind === 'reply');
  expect(replies).toHaveLength(1);
  expect(replies[0]?.data).toMatchObject({
    site: 'intercom',
    channel: 'chat',
    mode: 'public',
    followed: { level: 'verbatim' },
  });
  const stored = JSON.stringify(events);
  for (const secret of ['export', 'fed up', '4001', 'Tomasz', 'Ana', words.slice(0, 20)]) {
    expect(stored).not.toContain(secret);
  }
  expect(attune.canary.asked).toEqual([]);
  expect(attune.requested.every((url) => url.startsWith(`${INBOX}/`))).toBe(true);
  expect(attune.problems).toEqual([]);
});

test('a note is no reply, and a click on another button of the composer is none', async ({
  attune,
}) => {
  await agreeToIntercom(attune);
  const inbox = await openInbox(attune);
  const panel = await attune.panelFor(inbox);
  await arrive(inbox, FED_UP, '4001');
  await expect(panel.locator('.mood-card-word')).not.toBeEmpty();

  await write(inbox, 'I am looking at your export now.');
  await inbox.getByRole('button', { name: 'Emoji' }).click();
  await inbox.evaluate(() => window.practice.setReplyMode('4001', 'internal'));
  await expect(panel.locator('.phrase-card')).toHaveCount(0);
  await inbox.getByRole('button', { name: 'Add note' }).click();
  await expect.poll(() => sentOf(inbox)).toHaveLength(1);

  await inbox.evaluate(() => window.practice.setReplyMode('4001', 'public'));
  await write(inbox, 'I have put it back, Tomasz.');
  await inbox.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.poll(() => attune.kinds()).toContain('reply');
  const replies = (await attune.events()).filter(({ kind }) => kind === 'reply');
  expect(replies).toHaveLength(1);
  expect(replies[0]?.data).toMatchObject({ mode: 'public', words: 6 });
});

test('send and close counts once, and the next conversation is read as its own', async ({
  attune,
}) => {
  await agreeToIntercom(attune);
  const inbox = await openInbox(attune);
  const panel = await attune.panelFor(inbox);
  await arrive(inbox, FED_UP, '4001');
  await expect(panel.locator('.mood-card-word')).toHaveText(/frustrated|angry/i);

  await write(inbox, 'It is back, Tomasz. I am sorry for the hours it took.');
  await inbox.getByRole('button', { name: 'Send & close' }).click();
  await expect(inbox).toHaveURL(/\/conversation\/4002/);
  await expect.poll(() => attune.kinds()).toContain('reply');
  await arrive(inbox, 'Thank you so much, that was quick! You made my day.', '4002');
  await expect(panel.locator('.mood-card-word')).toHaveText(
    /happy|grateful|pleased|delighted|thankful/i,
  );
  const replies = (await attune.events()).filter(({ kind }) => kind === 'reply');
  expect(replies).toHaveLength(1);
  expect(replies[0]?.data).toMatchObject({ channel: 'chat' });
});

test('rows without a mark are read by their place, and the panel says what is not certain', async ({
  attune,
}) => {
  await agreeToIntercom(attune);
  const inbox = await openInbox(attune, '4001', { roles: 'unmarked', ids: 'missing' });
  const panel = await attune.panelFor(inbox);
  await arrive(inbox, FED_UP, '4001');
  await expect(panel.locator('.mood-card-word')).toHaveText(/frustrated|angry/i);
  await expect(panel.getByText('who wrote some of the messages')).toBeVisible();

  await write(inbox, 'I am on it, Tomasz.');
  await inbox.keyboard.press('Control+Enter');
  await expect.poll(() => attune.kinds()).toContain('reply');
  const replies = (await attune.events()).filter(({ kind }) => kind === 'reply');
  expect(replies.map(({ data }) => data)).toMatchObject([{ mode: 'unknown' }]);
});

test('a layout nobody knows is said to be one', async ({ attune }) => {
  await agreeToIntercom(attune);
  const inbox = await openInbox(attune, '4001', { markers: 'changed' });
  const panel = await attune.panelFor(inbox);
  await expect(panel.getByText('the messages')).toBeVisible();
  expect(await attune.events()).toEqual([]);
});

test('nothing is read while Intercom is switched off', async ({ attune }) => {
  await attune.agree();
  const inbox = await openInbox(attune);
  const panel = await attune.panelFor(inbox);
  await arrive(inbox, FED_UP, '4001');
  await expect(panel.locator('.mood-card-word')).toHaveCount(0);
  await expect(panel.locator('.standby, main')).toBeVisible();
  expect(await attune.events()).toEqual([]);
});
