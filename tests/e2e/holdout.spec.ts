import type { Page } from '@playwright/test';
import { ticketIn } from './support/arms';
import { type Attune, expect, test } from './support/attune';
import { endHost } from './support/endings';
import { FED_UP, FED_UP_QUOTE } from './support/late-sofa';
import { expectRead } from './support/panel-words';
import { countOf, expectWhole } from './support/records-check';
import { agent, customer, deskOf, ticket } from './support/tickets';

const HELD_BACK = 'Held back this time, so that the effect can be measured.';

function deskWith(id: string, text = FED_UP) {
  return deskOf(ticket(id, [agent('Hello Mara.'), customer(text)]));
}

async function inReplyBox(desk: Page): Promise<void> {
  await desk.bringToFront();
  await desk.locator('[data-test-id^="omnicomposer-"][contenteditable="true"]').first().click();
}

/** The data of all events of a kind about the ticket that was read last. */
async function lastOf(attune: Attune, kind: string) {
  const events = await attune.events();
  const newest = events.findLast((event) => event.kind === 'moment')?.data.ticket;
  return events
    .filter((event) => event.kind === kind && event.data.ticket === newest)
    .map(({ data }) => data);
}

test('one in ten is held back by lot, the others are not, and care comes first', async ({
  attune,
}) => {
  await attune.agree({ holdout: true });
  const first = await attune.desk('2001');
  const any = await attune.panelFor(first);
  await expectRead(any, 'NH-48213');
  const held = await ticketIn(attune, 'holdout');
  const shown = await ticketIn(attune, 'shown');
  await any.close();

  // In the holdout: no phrase, the empty place is seen, and a reply is matched all the same.
  const desk = await attune.desk(held, deskWith(held));
  const panel = await attune.panelFor(desk);
  await expectRead(panel, FED_UP_QUOTE);
  await expect(panel.getByText(HELD_BACK)).toBeVisible();
  await expect(panel.locator('.phrase-card')).toHaveCount(0);
  await expect(panel.locator('.need-card')).toBeVisible();
  await expect.poll(() => lastOf(attune, 'impression')).toHaveLength(1);
  const [offer] = await lastOf(attune, 'offer');
  expect(offer).toMatchObject({ state: 'withheld', why: 'holdout', arm: 'holdout' });
  expect((await lastOf(attune, 'impression'))[0]?.phrases).toEqual(offer?.phrases);
  // The draft is checked as in the other arm.
  await inReplyBox(desk);
  await desk.keyboard.type('Calm down. You should have read the terms.');
  await expect(panel.locator('.draft-card')).toContainText('Calm down');
  await desk.keyboard.press('Control+Enter');
  await expect.poll(() => lastOf(attune, 'reply')).toHaveLength(1);
  const k = Array.isArray(offer?.phrases) ? offer.phrases.length : 0;
  expect(k).toBeGreaterThan(0);
  expect((await lastOf(attune, 'reply'))[0]).toMatchObject({
    followed: { level: 'none' },
    placebo: { k },
    seconds: null,
  });
  await panel.close();

  // In the other arm: as without a holdout.
  const other = await attune.desk(shown, deskWith(shown));
  const beside = await attune.panelFor(other);
  await expect(beside.locator('.phrase-card').first()).toBeVisible();
  await expect(beside.getByText(HELD_BACK)).toHaveCount(0);
  await expect.poll(() => lastOf(attune, 'impression')).toHaveLength(1);
  expect(await lastOf(attune, 'offer')).toMatchObject([{ state: 'shown', arm: 'shown' }]);
  await beside.close();

  // Someone asks for a manager: the same lot, and nothing is held back.
  const angry = await attune.desk(held, deskWith(held, `${FED_UP} Let me speak to your manager.`));
  const cared = await attune.panelFor(angry);
  await expect(cared.locator('.phrase-card').first()).toBeVisible();
  await expect
    .poll(async () => (await lastOf(attune, 'offer')).at(-1))
    .toMatchObject({ state: 'shown', arm: 'outside' });
  await expectWhole(attune);
  expect(attune.problems).toEqual([]);
});

test('a reply stays prompted where the host dies between the insertion and the sending', async ({
  attune,
}) => {
  await attune.agree();
  const desk = await attune.desk('5001', deskWith('5001'));
  const panel = await attune.panelFor(desk);
  const phrase = panel.locator('.phrase-card').first();
  await phrase.getByRole('button', { name: 'Insert phrase 1' }).click();
  await expect(phrase.getByText('In your reply. Nothing was sent.')).toBeVisible();
  await expect.poll(() => countOf(attune, 'insertion')).toBe(1);
  // Nobody looks at phrases any more: what was seen is known from the records alone.
  await panel.close();
  expect(await endHost(attune)).toBe(true);
  await inReplyBox(desk);
  await desk.keyboard.press('Control+Enter');
  await expect.poll(() => lastOf(attune, 'reply')).toHaveLength(1);
  expect((await lastOf(attune, 'reply'))[0]).toMatchObject({
    followed: { level: 'verbatim' },
    placebo: { k: expect.any(Number) },
  });
  expect((await lastOf(attune, 'reply'))[0]?.offer).not.toBeNull();
  await expectWhole(attune);
  expect(attune.problems).toEqual([]);
});
