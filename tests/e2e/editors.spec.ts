import { DESK, expect, test } from './support/attune';
import { FED_UP, FED_UP_QUOTE } from './support/late-sofa';
import { expectRead } from './support/panel-words';
import { expectWhole } from './support/records-check';
import { agent, customer, deskOf, ticket } from './support/tickets';

const STATE = deskOf(ticket('5001', [agent('Hello Mara.'), customer(FED_UP)]));

for (const [editor, what] of [
  ['refuses', 'refuses the text'],
  ['read_only', 'cannot be written in'],
] as const) {
  test(`an editor that ${what}: the phrase is on the clipboard and the panel says so`, async ({
    attune,
  }) => {
    await attune.agree();
    const desk = await attune.desk('5001', STATE);
    await desk.evaluate(async (behaviour) => {
      await window.practice.setMode({ editor: behaviour });
      window.practice.setDraft('5001', 'Dear Mara,');
    }, editor);
    const panel = await attune.panelFor(desk);
    await expectRead(panel, FED_UP_QUOTE);
    const phrase = panel.locator('.phrase-card').first();
    const words = (await phrase.locator('.phrase-card-text').textContent()) ?? '';
    await phrase.getByRole('button', { name: 'Insert phrase 1' }).click();
    await expect(phrase.getByText('The reply box did not take it. Copied: press')).toBeVisible();
    expect(await desk.evaluate(() => window.practice.draft('5001'))).toBe('Dear Mara,');
    await attune.context.grantPermissions(['clipboard-read'], { origin: DESK });
    await desk.bringToFront();
    expect(await desk.evaluate(() => navigator.clipboard.readText())).toBe(words);
    await expect
      .poll(async () => (await attune.events()).find(({ kind }) => kind === 'insertion')?.data)
      .toMatchObject({ way: 'insert', result: 'clipboard' });
    await expectWhole(attune);
    expect(attune.problems).toEqual([]);
  });
}
