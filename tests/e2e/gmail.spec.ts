import { expect, type Page } from '@playwright/test';
import { arrive } from './support/attune';
import { FED_UP, FED_UP_QUOTE } from './support/late-sofa';
import { agreeToGmail, MAIL, openMail, openReply, replyBox, test } from './support/mailbox';
import { analysesOf, countOf, rowsOf } from './support/records-check';

const HELP = { addresses: ['help@nordholm.example'], labels: [] };
const NEVER = [
  ['5004', 'it can be unsubscribed from'],
  ['5005', 'A machine sent this'],
  ['5006', 'people of your own organisation'],
] as const;

async function write(mail: Page, text: string): Promise<void> {
  await mail.bringToFront();
  await openReply(mail);
  await replyBox(mail).locator('div').first().click();
  await mail.keyboard.type(text);
}

function sentOf(mail: Page, id = '5001'): Promise<string[]> {
  return mail.evaluate((ticket) => window.practice.sent(ticket), id);
}

test('message in, feeling and phrases, insert before the signature, send, events', async ({
  attune,
}) => {
  await agreeToGmail(attune, HELP);
  const mail = await openMail(attune);
  const panel = await attune.panelFor(mail);
  await arrive(mail, 'The carrier is looking for it.', '5001', 'agent');
  await arrive(mail, FED_UP, '5001');
  await expect(panel.locator('.mood-card-quote')).toContainText(FED_UP_QUOTE);
  await expect(panel.locator('.mood-card-word')).toHaveText(/frustrated|angry/i);
  const phrase = panel.locator('.phrase-card').first();
  await expect(phrase).toBeVisible();
  await phrase.scrollIntoViewIfNeeded();
  await expect.poll(() => attune.kinds()).toContain('impression');

  await mail.bringToFront();
  await mail.locator('.ams:visible').click();
  await panel.bringToFront();
  const words = (await phrase.locator('.phrase-card-text').textContent()) ?? '';
  await phrase.getByRole('button', { name: 'Insert phrase 1' }).click();
  await expect(phrase.getByText('In your reply. Nothing was sent.')).toBeVisible();
  expect(await mail.evaluate(() => window.practice.draft('5001'))).toBe(words);
  const tail = replyBox(mail).locator('.gmail_signature, .gmail_quote');
  await expect(tail).toHaveCount(3);
  expect(await sentOf(mail)).toEqual([]);

  await mail.bringToFront();
  await replyBox(mail).locator('div').first().click();
  await mail.keyboard.press('Control+Enter');
  // As long as it can be taken back it is no reply.
  await expect(mail.locator('#link_undo')).toBeVisible();
  expect(await countOf(attune, 'reply')).toBe(0);
  await expect.poll(() => sentOf(mail)).toEqual([words]);
  await expect.poll(() => attune.kinds()).toContain('reply');

  const events = await attune.events();
  const replies = events.filter(({ kind }) => kind === 'reply');
  expect(replies).toHaveLength(1);
  expect(replies[0]?.data).toMatchObject({
    site: 'gmail',
    channel: 'email',
    mode: 'public',
    followed: { level: 'verbatim' },
  });
  const stored = JSON.stringify(events);
  for (const secret of ['sofa', 'fed up', 'mara', '5001', 'nordholm', words.slice(0, 20)]) {
    expect(stored.toLowerCase()).not.toContain(secret.toLowerCase());
  }
  expect(attune.canary.asked).toEqual([]);
  expect(attune.requested.every((url) => url.startsWith(`${MAIL}/`))).toBe(true);
  expect(attune.problems).toEqual([]);
});

test('a private mail is not read, until the agent says that it is a customer’s', async ({
  attune,
}) => {
  await agreeToGmail(attune);
  const mail = await openMail(attune, '5003');
  const panel = await attune.panelFor(mail);
  await expect(panel.getByRole('heading', { name: 'Private mail' })).toBeVisible();
  await expect(panel.locator('main').getByRole('button')).toHaveText(['This is a customer']);
  await write(mail, 'I am not angry with you, Lena.');
  await mail.keyboard.press('Control+Enter');
  await expect.poll(() => sentOf(mail, '5003')).toHaveLength(1);
  // After the reply, so that it is a burst of its own and nothing older can be quoted in its place.
  await arrive(mail, FED_UP, '5003');
  await expect(panel.getByRole('heading', { name: 'Private mail' })).toBeVisible();
  expect(await attune.events()).toEqual([]);
  expect(await analysesOf(attune)).toBe(0);

  await panel.getByRole('button', { name: 'This is a customer' }).click();
  await expect(panel.locator('.mood-card-quote')).toContainText(FED_UP_QUOTE);
  await expect.poll(() => countOf(attune, 'moment')).toBe(2);
  // The reply from before the mark stays unrecorded, and the mark outlives the page.
  expect(await countOf(attune, 'reply')).toBe(0);
  await mail.reload();
  await expect(panel.locator('.mood-card-quote')).toContainText(/so sorry|Dinner on Friday/);

  // The word can be taken back: private at once, for good, and with no record of it.
  expect(await rowsOf(attune, 'customers')).toBe(1);
  await panel.getByRole('button', { name: 'Make it private again' }).click();
  await expect(panel.getByRole('heading', { name: 'Private mail' })).toBeVisible();
  const before = await attune.kinds();
  expect(await rowsOf(attune, 'customers')).toBe(0);
  await arrive(mail, FED_UP, '5003');
  await mail.reload();
  await expect(panel.locator('main').getByRole('button')).toHaveText(['This is a customer']);
  await arrive(mail, FED_UP, '5003');
  await mail.evaluate(() => window.practice.open('5004'));
  await expect(panel.getByText('it can be unsubscribed from')).toBeVisible();
  expect(await attune.kinds()).toEqual(before);
});

test('nothing of a private mail is sent to the host: only the thread’s id and why', async ({
  attune,
}) => {
  await agreeToGmail(attune, HELP);
  const page = await attune.page('options.html');
  await page.evaluate(() => {
    Object.assign(window, { heard: [] as unknown[] });
    const { runtime } = Reflect.get(window, 'chrome') as typeof globalThis & {
      runtime: { onMessage: { addListener(listen: (message: unknown) => void): void } };
    };
    runtime.onMessage.addListener((message) => {
      (Reflect.get(window, 'heard') as unknown[]).push(message);
    });
  });
  const mail = await openMail(attune, '5003');
  const panel = await attune.panelFor(mail);
  await expect(panel.getByRole('heading', { name: 'Private mail' })).toBeVisible();
  await arrive(mail, FED_UP, '5003');
  for (const [id, words] of NEVER) {
    await mail.evaluate((ticket) => window.practice.open(ticket), id);
    await expect(panel.getByText(words)).toBeVisible();
    await expect(panel.locator('main').getByRole('button')).toHaveText(['Open settings']);
  }
  const heard = (await page.evaluate(() => Reflect.get(window, 'heard'))) as { kind: string }[];
  const kinds = new Set(heard.map(({ kind }) => kind).filter((kind) => kind.startsWith('page.')));
  expect([...kinds].sort()).toEqual(['page.is_marked', 'page.private']);
  const wire = JSON.stringify(heard);
  for (const secret of ['Lena', 'angry', 'Dinner', 'fed up', 'Lampworld', 'statement', 'notice']) {
    expect(wire).not.toContain(secret);
  }
  expect(await attune.events()).toEqual([]);
  expect(await analysesOf(attune)).toBe(0);
});

test('a label lets mail be read, and taking it from the settings ends that', async ({ attune }) => {
  await agreeToGmail(attune, { addresses: [], labels: ['Customers'] });
  const mail = await openMail(attune, '5002');
  const panel = await attune.panelFor(mail);
  await expect(panel.locator('.mood-card-quote')).toContainText('charged me twice');
  await agreeToGmail(attune);
  await expect(panel.getByRole('heading', { name: 'Private mail' })).toBeVisible();
  const before = await countOf(attune, 'moment');
  await arrive(mail, FED_UP, '5002');
  await mail.evaluate(() => window.practice.open('5003'));
  await expect(panel.locator('main').getByRole('button')).toHaveText(['This is a customer']);
  expect(await countOf(attune, 'moment')).toBe(before);
});

test('a reply that is taken back is none; the one sent instead is one, whatever sends it', async ({
  attune,
}) => {
  await agreeToGmail(attune, HELP);
  const mail = await openMail(attune);
  const panel = await attune.panelFor(mail);
  await expect(panel.locator('.mood-card-word')).toBeVisible();

  await write(mail, 'I will call the carrier.');
  await mail.getByRole('button', { name: 'Send', exact: true }).click();
  await mail.locator('#link_undo').click();
  await expect(replyBox(mail)).toContainText('I will call the carrier.');
  // A scheduled reply is none either.
  await mail.getByRole('button', { name: 'More send options' }).click();
  await mail.getByRole('button', { name: 'Schedule send' }).click();
  await expect(mail.locator('#link_undo')).toBeVisible();
  await expect(mail.locator('#link_undo')).toHaveCount(0);

  // Gmail asks back; the agent thinks better of it, and then sends what it asks for.
  await write(mail, 'The label is attached.');
  await mail.getByRole('button', { name: 'Send', exact: true }).click();
  await mail.getByRole('button', { name: 'Cancel' }).click();
  await mail.getByRole('button', { name: 'Discard draft' }).click();
  await write(mail, 'You have my word, Mara. I call the carrier now.');
  await mail.getByRole('button', { name: 'Pop out reply' }).click();
  await mail.getByRole('button', { name: 'Send and archive' }).click();
  await expect.poll(() => sentOf(mail)).toHaveLength(1);
  await expect.poll(() => countOf(attune, 'reply')).toBe(1);
  const replies = (await attune.events()).filter(({ kind }) => kind === 'reply');
  expect(replies[0]?.data).toMatchObject({ mode: 'public', words: 10 });
});

test('the thread on screen is read, not the one that stays mounted behind it', async ({
  attune,
}) => {
  await agreeToGmail(attune, { ...HELP, labels: ['Customers'] });
  const mail = await openMail(attune, '5002');
  const panel = await attune.panelFor(mail);
  await expect(panel.locator('.mood-card-quote')).toContainText('charged me twice');
  await mail.evaluate(() => window.practice.open('5001'));
  await expect(panel.locator('.mood-card-quote')).toContainText('Monday came and went');
  expect(await mail.evaluate(() => window.practice.mounted())).toEqual(['5002', '5001']);
  await arrive(mail, FED_UP, '5002');
  await expect(panel.locator('.mood-card-quote')).toContainText('Monday came and went');
  await mail.goBack();
  await expect(panel.locator('.mood-card-quote')).toContainText(FED_UP_QUOTE);
});

test('nothing is read while Gmail is switched off', async ({ attune }) => {
  await attune.agree({ gmail: HELP });
  const mail = await openMail(attune);
  const panel = await attune.panelFor(mail);
  await expect(panel.getByRole('heading', { name: 'Switched off on Gmail' })).toBeVisible();
  expect(await attune.events()).toEqual([]);
});
