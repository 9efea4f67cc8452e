import type { Page } from '@playwright/test';
import type { ThreadView } from '@/lib/prompting/panel-view';
import { test } from './support/any-desk';
import { arrive, expect } from './support/attune';
import { expectRead } from './support/panel-words';
import { expectWhole } from './support/records-check';
import { agent, customer, deskOf, ticket } from './support/tickets';

declare const chrome: typeof import('wxt/browser').browser;

const ANGRY = 'This is outrageous, I have been lied to three times and I am furious!';
const GLAD = 'It arrived and it is wonderful, thank you so very much!';
const WORRIED = 'I am so worried that the parcel with my medicine is lost, please help me.';

const DESK = deskOf(
  ticket('4001', [agent('Hello.'), customer(ANGRY)], {
    requester: { name: 'Mara Ellison', email: 'mara@example.com' },
  }),
  ticket('4002', [agent('Hello.'), customer(GLAD)], {
    requester: { name: 'Tomasz Reyes', email: 'tomasz@example.com' },
  }),
  ticket('4003', [agent('Hello.'), customer(WORRIED)], {
    requester: { name: 'Ingrid Osei', email: 'ingrid@example.com' },
  }),
);

/** Every pair of a customer's name and words that the panel has shown together since now. */
async function watchPairs(panel: Page): Promise<() => Promise<string[]>> {
  await panel.evaluate(() => {
    const pairs = new Set<string>();
    function look(): void {
      const name = document.querySelector('.who-name')?.textContent;
      const quote = document.querySelector('.mood-card-quote blockquote')?.textContent;
      if (name && quote) pairs.add(`${name}: ${quote}`);
    }
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    look();
    Object.assign(window, { pairs });
  });
  return () => panel.evaluate(() => [...(window as unknown as { pairs: Set<string> }).pairs]);
}

interface Chosen {
  tabId: number;
  token: string;
  text: string;
}

/** What a panel was told last: the thread it shows and the first phrase for it. */
function shownIn(panel: Page): Promise<Chosen> {
  return panel.evaluate(
    () =>
      new Promise<Chosen>((resolve) => {
        const tabId = Number(new URL(location.href).searchParams.get('tab'));
        const port = chrome.runtime.connect({ name: `panel:${tabId}` });
        port.onMessage.addListener((message: unknown) => {
          const { view } = message as { view: ThreadView };
          port.disconnect();
          const text = view.moment?.offers[0]?.text ?? '';
          resolve({ tabId, token: view.threadToken, text });
        });
      }),
  );
}

/** Asks the page for an insertion as the panel does. */
function insertFrom(panel: Page, { tabId, token, text }: Chosen): Promise<unknown> {
  return panel.evaluate(
    ([tab, body]) => chrome.tabs.sendMessage(tab, { to: 'page', kind: 'desk.insert', body }),
    [tabId, { token, text }] as const,
  );
}

for (const site of ['zendesk', 'intercom', 'gmail'] as const) {
  test.describe(() => {
    test.use({ site });

    test(`${site}: two tabs with two tickets: each panel shows its own, and refuses what is for another`, async ({
      attune,
      kind,
    }) => {
      await kind.agree(attune);
      const first = await kind.open(attune, '4001', DESK);
      const second = await kind.open(attune, '4002', DESK);
      const angry = await attune.panelFor(first);
      const glad = await attune.panelFor(second);
      await expectRead(angry, 'lied to three times');
      await expectRead(glad, 'it is wonderful');
      await expect(angry.locator('.who-name')).toHaveText('Mara Ellison');
      await expect(glad.locator('.who-name')).toHaveText('Tomasz Reyes');

      // Back and forth faster than anything can be read: no name ever stands beside another's words.
      const pairs = await watchPairs(angry);
      for (let round = 0; round < 8; round += 1) {
        await first.evaluate(
          (id) => window.practice.open(id),
          ['4002', '4003', '4001'][round % 3] ?? '4001',
        );
      }
      await first.evaluate(() => window.practice.open('4003'));
      await expectRead(angry, 'medicine');
      const own: Record<string, string> = {
        'Mara Ellison': ANGRY,
        'Tomasz Reyes': GLAD,
        'Ingrid Osei': WORRIED,
      };
      for (const pair of await pairs()) {
        const [name = '', quote = ''] = pair.split(': ');
        expect(own[name]).toContain(quote.trim());
      }
      await expect(glad.locator('.who-name')).toHaveText('Tomasz Reyes');

      // A phrase belongs to its ticket: once that is left, it is not written into the next one.
      await first.evaluate(() => window.practice.open('4001'));
      await expectRead(angry, 'lied to three times');
      await expect(angry.getByRole('button', { name: 'Insert phrase 1' })).toBeVisible();
      const chosen = await shownIn(angry);
      await first.evaluate(() => window.practice.open('4002'));
      await expect(angry.locator('.who-name')).toHaveText('Tomasz Reyes');
      const before = await attune.kinds();
      expect(await insertFrom(angry, chosen)).toEqual({
        ok: true,
        value: { state: 'refused', reason: 'other_thread' },
      });
      for (const id of ['4001', '4002', '4003']) {
        expect(await first.evaluate((each) => window.practice.draft(each), id)).toBe('');
      }
      expect(await attune.kinds()).toEqual(before);
      await expectWhole(attune);
      expect(attune.problems).toEqual([]);
    });
  });
}

test('the same ticket in two tabs is recorded once and shown in both', async ({ attune }) => {
  await attune.agree();
  const first = await attune.desk('4001', DESK);
  const left = await attune.panelFor(first);
  await expectRead(left, 'lied to three times');
  await expect.poll(() => attune.kinds()).toContain('impression');
  const second = await attune.desk('4001', DESK);
  const right = await attune.panelFor(second);
  await expectRead(right, 'lied to three times');
  const words = await left.locator('.phrase-card-text').allTextContents();
  await expect(right.locator('.phrase-card-text')).toHaveText(words);

  await left.getByRole('button', { name: 'Insert phrase 1' }).click();
  await expect(left.getByText('In your reply. Nothing was sent.')).toBeVisible();
  expect(await first.evaluate(() => window.practice.draft('4001'))).toBe(words[0]);
  expect(await second.evaluate(() => window.practice.draft('4001'))).toBe('');

  // A tab that is closed takes nothing of the other one's with it.
  await second.close();
  await arrive(first, WORRIED, '4001');
  await expectRead(left, 'medicine');
  await expectWhole(attune);
  expect(attune.problems).toEqual([]);
});
