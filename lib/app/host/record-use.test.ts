import { expect, test } from 'vitest';
import { type Bench, conversationOf, openBench } from '@/tests/support/host-bench';
import { recordCorrection, recordSeen, recordUse } from './record-use';
import { openTab, type TabState, turnTo } from './tab-state';

const TICKET = `k1:${'A'.repeat(43)}`;
const OFFER = '01970000-0000-7000-8000-000000000001';
const MOMENT = '01970000-0000-7000-8000-000000000002';
const PHRASE = { id: 'late-own', text: 'Dear Mara, I own this.', acts: [], reason: '' };

function offered(more: Parameters<typeof conversationOf>[1] = {}): TabState {
  const tab = openTab(7, 'token', 1, conversationOf([['customer', 'Where?']], more), TICKET);
  turnTo(tab, tab.bursts[0] ?? null);
  if (tab.moment) {
    tab.moment.offerId = OFFER;
    tab.moment.momentId = MOMENT;
    tab.moment.offered.set(PHRASE.id, PHRASE.text);
    tab.moment.result = { offers: [PHRASE] } as unknown as typeof tab.moment.result;
  }
  return tab;
}

async function dataOf({ events }: Bench) {
  return (await events()).map(({ kind, data }) => [kind, data]);
}

test('an impression is of the offer on screen, beside a reply box, once', async () => {
  const bench = await openBench();
  await recordSeen(
    bench.deps,
    offered({ health: { state: 'partial', missing: ['composer'] } }),
    OFFER,
  );
  const tab = offered();
  await recordSeen(bench.deps, tab, MOMENT);
  expect(tab.moment?.seen.size).toBe(0);
  await recordSeen(bench.deps, tab, OFFER);
  await recordSeen(bench.deps, tab, OFFER);
  expect([...(tab.moment?.seen ?? [])]).toEqual([[PHRASE.id, PHRASE.text]]);
  expect(await dataOf(bench)).toEqual([
    ['impression', { ticket: TICKET, offer: OFFER, phrases: [PHRASE.id] }],
  ]);
});

test('a use is recorded once a press, and counts as used unless it failed', async () => {
  const bench = await openBench();
  const tab = offered();
  const use = { offer: OFFER, phrase: PHRASE.id, way: 'insert' } as const;
  await recordUse(bench.deps, tab, { ...use, deed: 'a', result: 'failed' });
  expect(tab.moment?.used).toEqual([]);
  await recordUse(bench.deps, tab, { ...use, deed: 'b', result: 'inserted' });
  await recordUse(bench.deps, tab, { ...use, deed: 'b', result: 'inserted' });
  await recordUse(bench.deps, tab, { ...use, deed: 'c', phrase: 'unknown', result: 'inserted' });
  expect((await dataOf(bench)).map(([, data]) => data)).toMatchObject([
    { result: 'failed' },
    { result: 'inserted' },
  ]);
  expect(JSON.stringify(await bench.events())).not.toContain('Mara');
});

test('a use pressed before its offer was recorded belongs to the offer recorded since', async () => {
  const bench = await openBench();
  const tab = offered();
  const use = { offer: null, phrase: PHRASE.id, way: 'insert', result: 'inserted' } as const;
  await recordUse(bench.deps, tab, { ...use, deed: 'a' });
  if (tab.moment) tab.moment.offerId = null;
  await recordUse(bench.deps, tab, { ...use, deed: 'b' });
  expect((await dataOf(bench)).map(([, data]) => data)).toMatchObject([{ offer: OFFER }]);
});

test('a use counts also where other phrases are offered since, or the customer wrote again', async () => {
  const bench = await openBench();
  const tab = offered();
  const use = { offer: OFFER, phrase: PHRASE.id, way: 'insert', result: 'inserted' } as const;
  if (tab.moment?.result) tab.moment.result.offers = [];
  await recordUse(bench.deps, tab, { ...use, deed: 'a' });
  expect(tab.moment?.used).toEqual([PHRASE.id]);
  const answered = tab.moment;
  turnTo(tab, null);
  await recordUse(bench.deps, tab, { ...use, deed: 'b' });
  expect(answered?.seen.get(PHRASE.id)).toBe(PHRASE.text);
  expect(tab.used).toEqual([PHRASE.id, PHRASE.id]);
  expect(await bench.kinds()).toEqual(['insertion', 'insertion']);
});

test('a correction belongs to a recorded moment', async () => {
  const bench = await openBench();
  const tab = offered();
  const wrong = { what: 'mood', mood: 'worry', phrase: null } as const;
  await recordCorrection(bench.deps, tab, 'a', wrong);
  await recordCorrection(bench.deps, tab, 'a', wrong);
  if (tab.moment) tab.moment.momentId = null;
  await recordCorrection(bench.deps, tab, 'b', wrong);
  expect(await dataOf(bench)).toEqual([
    ['correction', { ticket: TICKET, moment: MOMENT, ...wrong }],
  ]);
});
