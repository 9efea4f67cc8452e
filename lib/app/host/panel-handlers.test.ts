import { expect, test } from 'vitest';
import { type Bench, conversationOf, openBench } from '@/tests/support/host-bench';

const THREAD = conversationOf([
  ['agent', 'Hello.'],
  ['customer', 'Where is it? I am fed up, it is three weeks late!'],
]);
const HERE = { tabId: 7, token: 'thread-1' };

/** One press of the agent's. */
function press() {
  return { ...HERE, deed: crypto.randomUUID() };
}
const PANEL = { kind: 'panel', tabId: null } as const;

async function opened(): Promise<Bench> {
  const bench = await openBench();
  await bench.snapshot(THREAD);
  return bench;
}

function offered(bench: Bench): string[] {
  return bench.moment().offers.map(({ id }) => id);
}

async function corrections(bench: Bench) {
  const events = await bench.events();
  return events.flatMap((event) =>
    event.kind === 'correction' ? [[event.data.what, event.data.mood, event.data.phrase]] : [],
  );
}

test('others are asked for: what was on screen does not come back, and each offer is recorded once', async () => {
  const bench = await opened();
  const first = offered(bench);
  await bench.host.handlers['panel.next']?.(HERE, PANEL);
  const second = offered(bench);
  expect(second.length).toBeGreaterThan(0);
  expect(second.filter((id) => first.includes(id))).toEqual([]);
  await bench.snapshot(THREAD, { revision: 2 });
  const offers = (await bench.events()).filter(({ kind }) => kind === 'offer');
  expect(offers.map(({ data }) => 'phrases' in data && data.phrases)).toEqual([first, second]);
});

test('not now puts one phrase aside, or all', async () => {
  const bench = await opened();
  const [first = ''] = offered(bench);
  await bench.host.handlers['panel.not_now']?.(
    { ...press(), phrase: first, reason: 'said_already' },
    PANEL,
  );
  expect(offered(bench)).not.toContain(first);
  const rest = offered(bench);
  await bench.host.handlers['panel.not_now']?.(
    { ...press(), phrase: null, reason: 'not_now' },
    PANEL,
  );
  expect(offered(bench).filter((id) => rest.includes(id))).toEqual([]);
  expect(await corrections(bench)).toEqual([
    ['not_now', null, first],
    ['not_now', null, null],
  ]);
  const told = (await bench.events()).filter(({ kind }) => kind === 'correction');
  expect(told.map(({ data }) => 'reason' in data && data.reason)).toEqual([
    'said_already',
    'not_now',
  ]);
});

test('the agent outranks the model', async () => {
  const bench = await opened();
  const before = offered(bench);
  await bench.host.handlers['panel.mood']?.({ ...press(), mood: 'neutral' }, PANEL);
  expect(bench.moment()).toMatchObject({ corrected: 'neutral', offers: [], silence: 'flat' });
  await bench.host.handlers['panel.mood']?.({ ...press(), mood: 'worry' }, PANEL);
  expect(offered(bench)).not.toEqual(before);
  expect(bench.moment().reading?.primary).toBe('frustration');
  expect(await corrections(bench)).toEqual([
    ['mood', 'neutral', null],
    ['mood', 'worry', null],
  ]);
});

test('who is not a customer is not heard, and a new message of theirs is', async () => {
  const bench = await opened();
  await bench.host.handlers['panel.not_customer']?.(press(), PANEL);
  expect(bench.view().moment).toBeNull();
  expect(await corrections(bench)).toEqual([['not_customer', null, null]]);
  const more = conversationOf([
    ['agent', 'Hello.'],
    ['customer', 'Where is it? I am fed up, it is three weeks late!'],
    ['customer', 'thank you, it came'],
  ]);
  await bench.snapshot(more, { revision: 2 });
  expect(bench.moment().quote.text).toBe('thank you, it came');
});

test('a pause of the thread holds for messages and other tabs, until it is lifted', async () => {
  const bench = await opened();
  const before = await bench.kinds();
  await bench.host.handlers['panel.pause_thread']?.({ ...HERE, paused: true }, PANEL);
  const more = conversationOf([
    ['agent', 'Hello.'],
    ['customer', 'This is outrageous'],
  ]);
  await bench.snapshot(more, { revision: 2 });
  await bench.snapshot(more, { tabId: 8, token: 'thread-2' });
  for (const tabId of [7, 8]) {
    expect(bench.host.shown(tabId).view).toMatchObject({ kind: 'paused', scope: 'thread' });
  }
  await bench.replied('Not recorded.');
  expect(await bench.kinds()).toEqual(before);
  expect(bench.encoder.read).not.toContain('This is outrageous');
  expect(bench.badges.at(-1)).toEqual([7, null]);
  await bench.host.handlers['panel.pause_thread']?.({ ...HERE, paused: false }, PANEL);
  expect(bench.moment().reading?.primary).toBe('anger');
});

test('seen and used phrases are recorded once each, and decide how a reply followed', async () => {
  const bench = await opened();
  const { offerId, offers } = bench.moment();
  const [phrase] = offers;
  if (!offerId || !phrase) throw new Error('something is offered');
  const seen = { ...HERE, offer: offerId };
  await bench.host.handlers['panel.seen']?.({ ...HERE, offer: 'another' }, PANEL);
  await bench.host.handlers['panel.seen']?.(seen, PANEL);
  await bench.host.handlers['panel.seen']?.(seen, PANEL);
  const use = {
    ...seen,
    ...press(),
    phrase: phrase.id,
    way: 'insert',
    result: 'inserted',
  } as const;
  await bench.host.handlers['panel.used']?.(use, PANEL);
  await bench.host.handlers['panel.used']?.(use, PANEL);
  await bench.host.handlers['panel.used']?.({ ...use, phrase: 'unknown' }, PANEL);
  await bench.replied(phrase.text);
  expect(await bench.kinds()).toEqual(['moment', 'offer', 'impression', 'insertion', 'reply']);
  const reply = (await bench.events()).at(-1);
  expect(reply?.data).toMatchObject({
    offer: offerId,
    followed: { phrase: phrase.id, level: 'verbatim' },
  });
});

test('a use is recorded also where the agent has gone on to another thread', async () => {
  const bench = await opened();
  const { offerId, offers } = bench.moment();
  await bench.snapshot(conversationOf([['customer', 'hello']], { ticket: '9' }), {
    token: 'other',
  });
  const answer = await bench.host.handlers['panel.used']?.(
    { ...press(), offer: offerId, phrase: offers[0]?.id ?? '', way: 'insert', result: 'inserted' },
    PANEL,
  );
  expect(answer).toEqual({ state: 'taken' });
  expect(await bench.kinds()).toContain('insertion');
});

test.each([
  ['I say it in my own words.', 'meaning'],
  ['The number is 5.', 'none'],
])('%s followed: %s', async (reply, level) => {
  const bench = await opened();
  const { offerId } = bench.moment();
  if (!offerId) throw new Error('something is offered');
  await bench.host.handlers['panel.seen']?.({ ...HERE, offer: offerId }, PANEL);
  await bench.replied(reply);
  expect((await bench.events()).at(-1)?.data).toMatchObject({ followed: { level } });
});

test('what a panel says of a thread that is not on screen is ignored', async () => {
  const bench = await opened();
  const before = await bench.kinds();
  const shown = bench.host.shown(7);
  for (const other of [
    { tabId: 7, token: 'thread-9' },
    { tabId: 9, token: 'thread-1' },
  ]) {
    const deed = crypto.randomUUID();
    expect(
      await bench.host.handlers['panel.mood']?.({ ...other, deed, mood: 'anger' }, PANEL),
    ).toEqual({
      state: 'resync',
    });
    await bench.host.handlers['panel.next']?.(other, PANEL);
    await bench.host.handlers['panel.not_customer']?.({ ...other, deed }, PANEL);
    expect(
      await bench.host.handlers['panel.pause_thread']?.({ ...other, paused: true }, PANEL),
    ).toEqual({ state: 'resync' });
  }
  expect(bench.host.shown(7)).toEqual(shown);
  expect(await bench.kinds()).toEqual(before);
});
