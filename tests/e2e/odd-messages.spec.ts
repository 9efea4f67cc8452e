import { arrive, expect, test } from './support/attune';
import { FED_UP, FED_UP_QUOTE } from './support/late-sofa';
import { expectRead } from './support/panel-words';
import { analysesOf, countOf, expectWhole } from './support/records-check';

const SPANISH = 'Estoy muy enfadada porque mi pedido no ha llegado y nadie me contesta por correo.';
const GERMAN =
  'Ich bin wirklich sauer, meine Bestellung ist noch nicht da und niemand hat mir geantwortet!';

function longMail(): string {
  const paragraph =
    'On Monday I called and was told that the parcel would come on Tuesday. It did not come, and nobody called me back. ';
  return paragraph.repeat(Math.ceil(20_000 / paragraph.length)).slice(0, 20_000);
}

test('another language, emoji alone and 20,000 characters are read for what they are', async ({
  attune,
}) => {
  await attune.agree();
  const desk = await attune.desk('2001');
  const panel = await attune.panelFor(desk);
  for (const [text, words] of [
    [GERMAN, 'wirklich sauer'],
    [SPANISH, 'muy enfadada'],
  ] as const) {
    await arrive(desk, text);
    await expectRead(panel, words);
    await expect(panel.getByText('The model is best at English.')).toBeVisible();
    await expect(panel.locator('.mood-card-word')).toHaveText(/^Perhaps/);
    await expect(panel.getByText('no phrases in this language yet')).toBeVisible();
    await expect(panel.locator('.phrase-card')).toHaveCount(0);
    await desk.evaluate(() => window.practice.arrive('2001', { role: 'agent', text: 'Moment …' }));
  }

  await arrive(desk, '😡😡😡');
  await expectRead(panel, '😡😡😡');
  await expect(panel.getByText('The model is best at English.')).toHaveCount(0);
  await desk.evaluate(() => window.practice.arrive('2001', { role: 'agent', text: 'One moment.' }));

  await desk.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    const watch = setInterval(() => {
      gaps.push(performance.now() - last);
      last = performance.now();
    }, 20);
    Object.assign(window, {
      longestGap: () => {
        clearInterval(watch);
        return Math.max(...gaps);
      },
    });
  });
  await arrive(desk, longMail());
  await expectRead(panel, 'It did not come, and nobody called');
  await expect(panel.getByText('its beginning and its end were read')).toBeVisible();
  // A guard against a hang, not a measurement: the machine may be busy with the model.
  expect(
    await desk.evaluate(() => (window as unknown as { longestGap(): number }).longestGap()),
  ).toBeLessThan(3_000);
  const long = (await attune.events()).filter(({ kind }) => kind === 'moment').at(-1);
  expect(long?.data.reading).toMatchObject({ windows: { read: 8 } });
  await expectWhole(attune);
  expect(attune.problems).toEqual([]);
});

test('a page that draws its whole thread again is not read again', async ({ attune }) => {
  await attune.agree();
  const desk = await attune.desk('2001');
  const panel = await attune.panelFor(desk);
  await arrive(desk, FED_UP);
  await expectRead(panel, FED_UP_QUOTE);
  await expect.poll(() => attune.kinds()).toContain('impression');
  await expect(panel.locator('blockquote mark').first()).toBeVisible();
  const before = await attune.events();
  const cached = await analysesOf(attune);
  const word = await panel.locator('.mood-card-word').elementHandle();

  for (let round = 0; round < 20; round += 1) {
    await desk.evaluate(() => window.practice.rerender('2001'));
  }
  // What arrives afterwards shows that everything before has been dealt with.
  await desk.evaluate(() => window.practice.arrive('2001', { role: 'note', text: 'Seen.' }));
  await desk.evaluate(() => window.practice.setReplyMode('2001', 'internal'));
  await expect(panel.getByText('Writing a note')).toBeVisible();
  await desk.evaluate(() => window.practice.setReplyMode('2001', 'public'));
  await expect(panel.getByText('Writing a note')).toHaveCount(0);

  const after = await attune.events();
  expect(after.filter(({ kind }) => kind === 'moment')).toEqual(
    before.filter(({ kind }) => kind === 'moment'),
  );
  expect(await analysesOf(attune)).toBe(cached);
  expect(await word?.evaluate((node) => node.isConnected)).toBe(true);
  expect(await countOf(attune, 'impression')).toBe(1);
  await expectWhole(attune);
  expect(attune.problems).toEqual([]);
});
