import type { Page } from '@playwright/test';
import type { SiteId } from '@/lib/conversation/conversation';
import { test } from './support/any-desk';
import { type Attune, arrive, expect } from './support/attune';
import { endHost, endWorker } from './support/endings';
import { FED_UP, FED_UP_QUOTE, LATE_SOFA } from './support/late-sofa';
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

async function answer(desk: Page, at: number): Promise<void> {
  await arrive(desk, `I am looking into it (${at}).`, '2001', 'agent');
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

interface Journey {
  site: SiteId;
  what: string;
  lines: readonly string[];
  /** When something is ended after a line has come, ms: at another point of the journey each time. */
  waits: readonly number[];
  /** What is ended then, over and over. */
  ends: readonly ((attune: Attune) => Promise<unknown>)[];
  /** How many of a panel's cards outlive the last of these. */
  cardsLeft: number;
}

const ALL = { lines: LINES, waits: [0, 40, 120, 250, 400, 700] };
const TWO = { lines: LINES.slice(2, 4), waits: [120, 250] };

/** Every desk's own way through it: Zendesk's the long one, the others' both deaths in one. */
const JOURNEYS: readonly Journey[] = [
  { site: 'zendesk', what: 'service worker', ...ALL, ends: [endWorker], cardsLeft: 1 },
  // A new host knows no thread: the panel says that it connects, and draws the thread anew.
  { site: 'zendesk', what: 'host', ...ALL, ends: [endHost], cardsLeft: 0 },
  ...(['intercom', 'gmail'] as const).map((site) => ({
    site,
    what: 'service worker or the host',
    ...TWO,
    ends: [endWorker, endHost],
    cardsLeft: 1,
  })),
];

for (const { site, what, lines, waits, ends, cardsLeft } of JOURNEYS) {
  test.describe(() => {
    test.use({ site });

    test(`${site}: the ${what} ended in the middle loses and doubles nothing`, async ({
      attune,
      kind,
    }) => {
      await kind.agree(attune);
      const desk = await kind.open(attune, '2001', LATE_SOFA);
      let panel = await attune.panelFor(desk);
      await expectRead(panel, 'NH-48213');
      // What a desk cannot do without a network it says itself; what is read and shown needs none.
      await attune.context.setOffline(true);
      for (const [at, text] of lines.entries()) {
        await answer(desk, at);
        const closed = at === 1;
        if (closed) await panel.close();
        const end = ends[at % ends.length] ?? endWorker;
        await arriveAndEnd(desk, text, waits[at] ?? 0, () => end(attune));
        if (closed) panel = await attune.panelFor(desk);
        else if (at % 2 === 1) await panel.reload();
        await expectRead(panel, text.slice(-20));
      }
      await expectNothingLost(attune, lines.length + 1);

      // A phrase and a reply in the middle of it.
      const end = ends[0] ?? endWorker;
      await answer(desk, lines.length);
      await arrive(desk, FED_UP);
      await kind.openReply(desk);
      await panel.bringToFront();
      await expectRead(panel, FED_UP_QUOTE);
      const phrase = panel.locator('.phrase-card').first();
      await phrase.scrollIntoViewIfNeeded();
      await expect.poll(() => countOf(attune, 'impression')).toBeGreaterThan(0);
      await phrase.evaluate((card) => card.setAttribute('data-before', ''));
      await end(attune);
      await expect(panel.locator('[data-before]')).toHaveCount(cardsLeft);
      await expectRead(panel, FED_UP_QUOTE);
      const words = (await phrase.locator('.phrase-card-text').textContent()) ?? '';
      await phrase.getByRole('button', { name: 'Insert phrase 1' }).click();
      await expect(phrase.getByText('In your reply. Nothing was sent.')).toBeVisible();
      expect(await desk.evaluate(() => window.practice.draft('2001'))).toBe(words);
      await desk.bringToFront();
      await kind.focusReply(desk);
      await desk.keyboard.press('Control+Enter');
      await endWorker(attune);
      await expect.poll(() => countOf(attune, 'reply')).toBe(1);
      const events = await attune.events();
      expect(events.find(({ kind }) => kind === 'reply')?.data).toMatchObject({
        site,
        followed: { level: 'verbatim' },
      });
      expect(events.filter(({ kind }) => kind === 'insertion')).toHaveLength(1);
      await expectNothingLost(attune, lines.length + 2);
      expect(attune.problems).toEqual([]);
    });
  });
}
