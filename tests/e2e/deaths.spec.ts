import type { Page } from '@playwright/test';
import { type Attune, arrive, expect, test } from './support/attune';
import { endHost, endWorker } from './support/endings';
import { FED_UP, FED_UP_QUOTE } from './support/late-sofa';
import { expectRead } from './support/panel-words';
import { countOf, expectWhole } from './support/records-check';

const LINES = [
  'Where is my sofa? I am so annoyed, nobody answers me.',
  'This is the third time I ask, it is unbelievable!',
  'I am really worried that it is lost, please help me.',
  'You promised me Tuesday, and I am very disappointed.',
  'I do not understand this at all, what does it mean?',
  'Now it came, thank you so much, I am really happy!',
];

/** Waits that end the worker or the host at another point of the journey each time, ms. */
const MOMENTS = [0, 40, 120, 250, 400, 700];

async function answer(desk: Page, at: number): Promise<void> {
  await desk.evaluate(
    (text) => window.practice.arrive('2001', { role: 'agent', text }),
    `I am looking into it (${at}).`,
  );
}

/** Lets a message arrive and ends something `wait` ms later, while it is read. */
async function arriveAndEnd(
  desk: Page,
  text: string,
  wait: number,
  end: () => Promise<unknown>,
): Promise<void> {
  await arrive(desk, text);
  await desk.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), wait);
  await end();
}

async function expectNothingLost(attune: Attune, bursts: number): Promise<void> {
  await expect.poll(() => countOf(attune, 'moment')).toBe(bursts);
  await expectWhole(attune);
  const moments = (await attune.events()).filter(({ kind }) => kind === 'moment');
  expect(new Set(moments.map(({ data }) => data.burst)).size).toBe(bursts);
}

for (const [what, end, cardsLeft] of [
  ['service worker', endWorker, 1],
  // A new host knows no thread: the panel says that it connects, and draws the thread anew.
  ['host', endHost, 0],
] as const) {
  test(`the ${what} ended in the middle loses and doubles nothing`, async ({ attune }) => {
    await attune.agree();
    const desk = await attune.desk('2001');
    const panel = await attune.panelFor(desk);
    await expectRead(panel, 'NH-48213');
    for (const [at, text] of LINES.entries()) {
      await answer(desk, at);
      await arriveAndEnd(desk, text, MOMENTS[at] ?? 0, () => end(attune));
      if (at % 2 === 1) await panel.reload();
      await expectRead(panel, text.slice(-20));
    }
    await expectNothingLost(attune, LINES.length + 1);

    // A phrase and a reply in the middle of it.
    await answer(desk, LINES.length);
    await arrive(desk, FED_UP);
    await expectRead(panel, FED_UP_QUOTE);
    const phrase = panel.locator('.phrase-card').first();
    await expect.poll(() => countOf(attune, 'impression')).toBeGreaterThan(0);
    await phrase.evaluate((card) => card.setAttribute('data-before', ''));
    await end(attune);
    await expect(panel.locator('[data-before]')).toHaveCount(cardsLeft);
    await expectRead(panel, FED_UP_QUOTE);
    const words = (await phrase.locator('.phrase-card-text').textContent()) ?? '';
    await phrase.getByRole('button', { name: 'Insert phrase 1' }).click();
    await expect(phrase.getByText('In your reply. Nothing was sent.')).toBeVisible();
    expect(await desk.evaluate(() => window.practice.draft('2001'))).toBe(words);
    await desk.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').first().click();
    await desk.keyboard.press('Control+Enter');
    await endWorker(attune);
    await expect.poll(() => countOf(attune, 'reply')).toBe(1);
    const events = await attune.events();
    expect(events.find(({ kind }) => kind === 'reply')?.data).toMatchObject({
      followed: { level: 'verbatim' },
    });
    expect(events.filter(({ kind }) => kind === 'insertion')).toHaveLength(1);
    await expectNothingLost(attune, LINES.length + 2);
    expect(attune.problems).toEqual([]);
  });
}
