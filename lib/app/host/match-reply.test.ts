import { afterEach, expect, test, vi } from 'vitest';
import { type Bench, conversationOf, openBench } from '@/tests/support/host-bench';

const THREAD = conversationOf([
  ['agent', 'Hello.'],
  ['customer', 'Where is it? I am fed up, my sofa is three weeks late!'],
]);
const PANEL = { kind: 'panel', tabId: null } as const;

afterEach(() => {
  vi.useRealTimers();
});

async function seen(): Promise<Bench> {
  const bench = await openBench();
  await bench.snapshot(THREAD);
  const { offerId } = bench.moment();
  await bench.host.handlers['panel.seen']?.(
    { tabId: 7, token: 'thread-1', offer: offerId ?? '' },
    PANEL,
  );
  return bench;
}

async function reply(bench: Bench) {
  const [event] = (await bench.events()).filter(({ kind }) => kind === 'reply');
  if (event?.kind !== 'reply') throw new Error('no reply was recorded');
  return event.data;
}

test('chance has as many tries as phrases were seen, and none where none was', async () => {
  const bench = await seen();
  const { offers } = bench.moment();
  await bench.replied('The weather is fine in Malmö.');
  expect(await reply(bench)).toMatchObject({
    followed: { level: 'none' },
    placebo: { k: offers.length, followed: false },
    concrete: 0,
    nameable: 1,
  });
  const unseen = await openBench();
  await unseen.snapshot(THREAD);
  await unseen.replied('Your sofa is on its way.');
  expect(await reply(unseen)).toMatchObject({ followed: null, concrete: 1, nameable: 1 });
  expect('placebo' in (await reply(unseen))).toBe(false);
});

test('what would match anything matches a phrase that was never shown', async () => {
  const bench = await seen();
  await bench.replied('I say it in my own words, whatever was shown about your sofa.');
  expect(await reply(bench)).toMatchObject({ placebo: { followed: true } });
});

test('a reply outlives a model that has no time for chance: it is recorded without it', async () => {
  const bench = await seen();
  const encode = bench.encoder.encode.bind(bench.encoder);
  let waiting = 0;
  bench.encoder.encode = (text, second, options) => {
    if (options.priority !== 'history') return encode(text, second, options);
    waiting += 1;
    return new Promise((_, reject) => {
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason));
    });
  };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const replied = bench.replied('The weather is fine in Malmö.');
  await vi.waitFor(() => expect(waiting).toBe(1), { interval: 1 });
  expect((await bench.kinds()).includes('reply')).toBe(false);
  vi.advanceTimersByTime(20_000);
  vi.useRealTimers();
  await replied;
  expect(await reply(bench)).toMatchObject({ followed: { level: 'none' } });
  expect('placebo' in (await reply(bench))).toBe(false);
  expect(bench.failures).toEqual([]);
});

test('a reply that still waits when all is erased leaves no trace', async () => {
  const bench = await seen();
  bench.encoder.hold();
  const replied = bench.replied('The weather is fine in Malmö.');
  await bench.host.handlers['host.erase']?.({}, { kind: 'options', tabId: null });
  bench.encoder.release();
  await replied;
  expect(await bench.events()).toEqual([]);
});
