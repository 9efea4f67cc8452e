import { expect, test, vi } from 'vitest';
import { conversationOf, openBench } from '@/tests/support/host-bench';
import { diffConversation } from '../../conversation/change';
import { parseSettings } from '../../settings/settings-shape';

const FED_UP = 'Where is it? I am fed up, it is three weeks late!';
const FIRST = conversationOf([
  ['agent', 'Hello.'],
  ['customer', FED_UP],
]);
const PAGE = { kind: 'page', tabId: 7 } as const;

test('a thread told twice is one moment, and one offer', async () => {
  const bench = await openBench();
  expect(await bench.snapshot(FIRST)).toEqual({ state: 'taken' });
  expect(bench.moment().reading).toMatchObject({ primary: 'frustration', sure: true });
  expect(bench.moment().offers.length).toBeGreaterThan(0);
  await bench.snapshot(FIRST, { revision: 2 });
  await bench.snapshot(FIRST, { tabId: 8, token: 'thread-2' });
  expect(await bench.kinds()).toEqual(['moment', 'offer']);
  expect(bench.moment(8).offerId).toBe(bench.moment().offerId);
  expect(bench.moment(8).momentId).toBe(bench.moment().momentId);
});

test('what was there before is marked as history, what arrives is not', async () => {
  const bench = await openBench();
  await bench.snapshot(
    conversationOf([
      ['customer', 'Where is my parcel, I am worried'],
      ['agent', 'On its way.'],
      ['customer', FED_UP],
    ]),
  );
  await vi.waitFor(async () => expect((await bench.kinds()).length).toBe(3));
  await bench.snapshot(
    conversationOf([
      ['customer', 'Where is my parcel, I am worried'],
      ['agent', 'On its way.'],
      ['customer', FED_UP],
      ['agent', 'I see it.'],
      ['customer', 'thank you'],
    ]),
    { revision: 2 },
  );
  const moments = (await bench.events()).filter(({ kind }) => kind === 'moment');
  expect(moments.map(({ data }) => 'history' in data && [data.index, data.history])).toEqual([
    [1, true],
    [0, true],
    [2, false],
  ]);
});

test('a change that does not fit asks for the whole', async () => {
  const bench = await openBench();
  const next = conversationOf([
    ['agent', 'Hello.'],
    ['customer', FED_UP],
    ['customer', 'Hello??'],
  ]);
  const change = diffConversation(FIRST, next);
  if (!change) throw new Error('there is a change');
  const tell = (token: string, base: number) =>
    bench.host.handlers['page.change']?.({ token, base, revision: base + 1, change }, PAGE);
  expect(await tell('thread-1', 1)).toEqual({ state: 'resync' });
  await bench.snapshot(FIRST);
  expect(await tell('thread-1', 5)).toEqual({ state: 'resync' });
  expect(await tell('thread-9', 1)).toEqual({ state: 'resync' });
  expect(await tell('thread-1', 1)).toEqual({ state: 'taken' });
  expect(bench.view().moment?.quote.text).toContain('Hello??');
});

test('an older whole that comes late changes nothing', async () => {
  const bench = await openBench();
  await bench.snapshot(FIRST, { revision: 5 });
  const older = conversationOf([['agent', 'Hello.']]);
  expect(await bench.snapshot(older, { revision: 4 })).toEqual({ state: 'taken' });
  expect(bench.moment().quote.text).not.toBe('');
});

test('the newest burst cancels the reading of an older one', async () => {
  const bench = await openBench();
  bench.encoder.hold();
  const first = bench.snapshot(FIRST);
  await vi.waitFor(() => expect(bench.pushed.length).toBeGreaterThan(0));
  const second = bench.snapshot(
    conversationOf([
      ['agent', 'Hello.'],
      ['customer', FED_UP],
      ['customer', 'thank you, it is here'],
    ]),
    { revision: 2 },
  );
  await vi.waitFor(() => expect(bench.view().moment?.quote.text).toContain('thank you'));
  expect(bench.moment().progress).toBe('reading');
  bench.encoder.release();
  await Promise.all([first, second]);
  const moments = (await bench.events()).filter(({ kind }) => kind === 'moment');
  expect(moments).toHaveLength(1);
  expect(bench.encoder.read).not.toContain(FED_UP);
});

test('two threads told at once: the later one stays on screen, a quiet page hides both', async () => {
  const bench = await openBench();
  const other = conversationOf([['customer', 'thank you']], { ticket: '1002', subject: 'Lamp' });
  await Promise.all([bench.snapshot(FIRST), bench.snapshot(other, { token: 'thread-2' })]);
  expect(bench.view().subject).toBe('Lamp');
  const late = bench.snapshot(FIRST, { revision: 2 });
  await bench.host.handlers['page.quiet']?.(
    { site: 'zendesk', why: 'no_thread', missing: [] },
    PAGE,
  );
  await late;
  expect(bench.host.shown(7).view).toEqual({ kind: 'no_thread', site: 'zendesk' });
});

test('nothing is read against the settings; a stale refusal is looked up first', async () => {
  const bench = await openBench();
  const agreed = bench.stored;
  bench.settings = parseSettings(null);
  bench.stored = parseSettings(null);
  expect(await bench.snapshot(FIRST)).toEqual({ state: 'idle' });
  expect([bench.encoder.read, await bench.kinds()]).toEqual([[], []]);
  bench.stored = agreed;
  expect(await bench.snapshot(FIRST)).toEqual({ state: 'taken' });
  expect(bench.view().kind).toBe('thread');
});

test('a quiet page shows why by the settings of now, and not where reading goes on', async () => {
  const bench = await openBench();
  const quiet = (why: 'paused' | 'off' | 'consent') =>
    bench.host.handlers['page.quiet']?.({ site: 'zendesk', why, missing: [] }, PAGE);
  const agreed = bench.stored;
  await bench.snapshot(FIRST);
  bench.stored = { ...agreed, pausedEverywhere: true };
  await quiet('paused');
  expect(bench.host.shown(7).view).toEqual({
    kind: 'paused',
    scope: 'everywhere',
    site: 'zendesk',
  });
  bench.stored = agreed;
  await bench.snapshot(FIRST, { revision: 2 });
  await quiet('paused');
  expect(bench.view().kind).toBe('thread');
});

test('a reply is recorded once, also for a thread that was left; a note is none', async () => {
  const bench = await openBench();
  expect(await bench.replied('Hello.')).toEqual({ state: 'resync' });
  await bench.snapshot(FIRST);
  await bench.replied('Internal words.', { mode: 'internal' });
  await bench.host.handlers['page.quiet']?.(
    { site: 'zendesk', why: 'no_thread', missing: [] },
    PAGE,
  );
  expect(await bench.replied('I am sorry. It comes today.')).toEqual({ state: 'taken' });
  expect(await bench.replied('I am sorry. It comes today.')).toEqual({ state: 'taken' });
  const replies = (await bench.events()).filter(({ kind }) => kind === 'reply');
  expect(replies).toHaveLength(1);
  expect(replies[0]?.data).toMatchObject({
    acts: { apologise: 1 },
    sentences: 2,
    words: 6,
    followed: null,
  });
});

test('a model that fails is told, and the reply is recorded all the same', async () => {
  const encoder = Promise.reject(new Error('no model'));
  encoder.catch(() => undefined);
  const bench = await openBench({ encoder });
  await bench.snapshot(FIRST);
  expect(bench.view().notices).toContain('model_failed');
  expect(bench.moment()).toMatchObject({ progress: 'read', reading: null, offers: [] });
  await bench.replied('It comes today.');
  const events = await bench.events();
  expect(events.map(({ kind }) => kind)).toEqual(['reply']);
  expect(events[0]?.data).toMatchObject({ acts: {}, moment: null, words: 3 });
  expect(bench.failures).toContain('read');
});

test('a changed layout is not read, and a change of status is recorded', async () => {
  const bench = await openBench();
  const changed = conversationOf([['customer', FED_UP]], {
    health: { state: 'changed', missing: ['messages'] },
  });
  await bench.snapshot(changed);
  expect(bench.host.shown(7).view).toEqual({
    kind: 'changed',
    site: 'zendesk',
    missing: ['messages'],
  });
  expect(bench.encoder.read).toEqual([]);
  await bench.snapshot(FIRST, { revision: 2 });
  const change = diffConversation(FIRST, { ...FIRST, status: 'solved' });
  if (!change) throw new Error('there is a change');
  await bench.host.handlers['page.change']?.(
    { token: 'thread-1', base: 2, revision: 3, change },
    PAGE,
  );
  const status = (await bench.events()).find(({ kind }) => kind === 'status');
  expect(status?.data).toMatchObject({ from: 'open', to: 'solved' });
});

test('another language is heard, never surely, and gets no phrase', async () => {
  const bench = await openBench();
  await bench.snapshot(
    conversationOf([
      ['customer', 'Ich bin furious und fed up, meine Bestellung ist nicht da und ich warte!'],
    ]),
  );
  expect(bench.moment()).toMatchObject({ silence: 'other_language', offers: [] });
  expect(bench.moment().reading?.sure).toBe(false);
  expect(bench.view().notices).toContain('other_language');
  expect(bench.badges.at(-1)).toEqual([7, null]);
});

test('a thread that was left says nothing more, even if its moment is stored late', async () => {
  const bench = await openBench();
  const { append } = bench.deps.records;
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const storing = vi.spyOn(bench.deps.records, 'append').mockImplementation(async (events) => {
    await held;
    return append(events);
  });
  const first = bench.snapshot(FIRST);
  await vi.waitFor(() => expect(storing).toHaveBeenCalled());
  const other = bench.snapshot(conversationOf([['agent', 'Hi.']], { ticket: '1002' }), {
    token: 'thread-2',
  });
  goOn();
  await Promise.all([first, other]);
  const last = bench.pushed.at(-1)?.[1].view;
  expect(last).toMatchObject({ kind: 'thread', threadToken: 'thread-2' });
  const left = bench.pushed.findLastIndex(
    ([, { view }]) => view.kind === 'thread' && view.threadToken === 'thread-1',
  );
  const came = bench.pushed.findIndex(
    ([, { view }]) => view.kind === 'thread' && view.threadToken === 'thread-2',
  );
  expect(left).toBeLessThan(came);
});
