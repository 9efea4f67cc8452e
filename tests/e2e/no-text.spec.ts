import { arrive, expect, test } from './support/attune';
import { expectRead } from './support/panel-words';
import { countOf } from './support/records-check';
import { filesOf, holding, storedText } from './support/stored';
import { agent, customer, deskOf, ticket } from './support/tickets';

/** Words that stand nowhere but in this conversation. */
const SECRETS = {
  ticket: '8675309',
  subject: 'Quibblewick delivery',
  name: 'Zebediah Quagmire',
  address: 'zebediah@quagmire.example',
  order: 'NH-90210',
  customer: 'flabbergasted',
  agent: 'whortleberry',
  own: 'snickersnee',
};

const STATE = deskOf(
  ticket(
    SECRETS.ticket,
    [
      customer(`Where is my order ${SECRETS.order}? I am ${SECRETS.customer}.`),
      agent(`Hello, this is about your ${SECRETS.agent}.`),
    ],
    { subject: SECRETS.subject, requester: { name: SECRETS.name, email: SECRETS.address } },
  ),
);

test('no word of a conversation is stored, and after an erase nothing of it can be linked', async ({
  attune,
}) => {
  await attune.agree();
  const desk = await attune.desk(SECRETS.ticket, STATE);
  const panel = await attune.panelFor(desk);
  await expectRead(panel, SECRETS.customer);
  await arrive(
    desk,
    `I am so ${SECRETS.customer} and furious, ${SECRETS.order} is three weeks late!`,
    SECRETS.ticket,
  );
  await expectRead(panel, 'three weeks late');
  await expect.poll(() => attune.kinds()).toContain('impression');
  const phrase = panel.locator('.phrase-card').first();
  const words = (await phrase.locator('.phrase-card-text').textContent()) ?? '';
  await phrase.getByRole('button', { name: 'Insert phrase 1' }).click();
  await expect(phrase.getByText('In your reply. Nothing was sent.')).toBeVisible();
  await panel.getByRole('button', { name: 'Wrong mood' }).click();
  await panel.locator('.correct-mood').getByRole('button', { name: 'Worried' }).click();
  await desk.bringToFront();
  await desk.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').first().click();
  await desk.keyboard.type(` ${SECRETS.own}`);
  await desk.keyboard.press('Control+Enter');
  await expect.poll(() => countOf(attune, 'reply')).toBe(1);

  const secrets = [...Object.values(SECRETS), words.slice(0, 24)];
  const stored = await storedText(attune);
  expect(stored).toContain('"kind":"reply"');
  for (const secret of secrets) expect(stored).not.toContain(secret);

  const events = await attune.events();
  const keys = [
    String(events[0]?.install),
    ...events.flatMap(({ data }) => [String(data.ticket), String(data.burst)]),
  ].filter((key) => key !== 'undefined' && key !== 'null');
  const files = await filesOf(attune);
  expect(holding(files, 'consentedAt').length).toBeGreaterThan(0);
  expect([...files.keys()].some((path) => path.includes('indexeddb'))).toBe(true);
  for (const secret of secrets) expect(holding(files, secret)).toEqual([]);

  const options = await attune.page('options.html');
  await options.getByRole('button', { name: 'Erase all records' }).click();
  await options.getByRole('button', { name: 'Erase for good' }).click();
  await expect(options.getByText('All records are erased.')).toBeVisible();
  const left = await storedText(attune);
  for (const key of keys) expect(left).not.toContain(key);
  expect(await attune.events()).toEqual([]);

  // The same conversation afterwards is under another key: nothing leads back.
  await desk.reload();
  await desk.evaluate(async (state) => {
    await window.practice.ready;
    await window.practice.load(state);
  }, STATE);
  await expect.poll(() => countOf(attune, 'moment')).toBeGreaterThan(0);
  const again = JSON.stringify(await attune.events());
  for (const key of keys) expect(again).not.toContain(key);
  expect(attune.problems).toEqual([]);
});
