import { expect, test, vi } from 'vitest';
import { conversationOf, openBench } from '@/tests/support/host-bench';
import { readMoment } from './read-moment';
import { openTab } from './tab-state';

const TICKET = `k1:${'A'.repeat(43)}`;
const TURNS = [
  ['customer', 'I am worried'],
  ['agent', 'On its way.'],
  ['customer', 'This is outrageous'],
] as const;

function opened(turns: Parameters<typeof conversationOf>[0] = TURNS) {
  return Object.assign(openTab(7, 'token', 1, conversationOf(turns), TICKET), { onScreen: true });
}

test('the newest burst is read and shown first, then what led to it', async () => {
  const bench = await openBench();
  const tab = opened();
  readMoment(bench.deps, tab);
  expect(bench.pushed.at(-1)?.[1].view).toMatchObject({ moment: { progress: 'reading' } });
  await tab.settled;
  expect(bench.encoder.read[0]).toBe('This is outrageous');
  expect(bench.badges).toEqual([[7, 'anger']]);
  await vi.waitFor(() =>
    expect(bench.pushed.at(-1)?.[1].view).toMatchObject({
      moment: { trajectory: [{ primary: 'worry' }, { primary: 'anger' }] },
    }),
  );
});

test('the same burst again is not read again', async () => {
  const bench = await openBench();
  const tab = opened([['customer', 'This is outrageous']]);
  readMoment(bench.deps, tab);
  await tab.settled;
  const { moment } = tab;
  await vi.waitFor(async () => expect((await bench.kinds()).length).toBeGreaterThan(0));
  const runs = bench.encoder.read.length;
  readMoment(bench.deps, tab);
  await tab.settled;
  expect(tab.moment).toBe(moment);
  expect(bench.encoder.read.slice(runs).filter((text) => text === 'This is outrageous')).toEqual(
    [],
  );
});

test('no burst, no moment; a failure is told and ends with the next burst', async () => {
  const bench = await openBench();
  const tab = opened([['agent', 'Hello.']]);
  readMoment(bench.deps, tab);
  await tab.settled;
  expect(tab.moment).toBeNull();
  const encode = vi.spyOn(bench.encoder, 'encode').mockRejectedValue(new Error('out of memory'));
  tab.conversation = conversationOf(TURNS);
  tab.bursts = opened().bursts;
  readMoment(bench.deps, tab);
  await tab.settled;
  expect([...tab.notices]).toEqual(['model_failed']);
  expect(tab.moment).toMatchObject({ failed: true, result: null });
  encode.mockRestore();
  tab.bursts = opened([...TURNS, ['customer', 'thank you']]).bursts;
  readMoment(bench.deps, tab);
  await tab.settled;
  expect([...tab.notices]).toEqual([]);
});

test('a thread left before it was read is read when the agent comes back, history included', async () => {
  const bench = await openBench();
  const tab = opened();
  bench.encoder.hold();
  readMoment(bench.deps, tab);
  const { moment } = tab;
  tab.job.abort();
  bench.encoder.release();
  await tab.settled;
  expect(tab.readings.size).toBe(0);
  readMoment(bench.deps, tab);
  await vi.waitFor(() => expect(tab.readings.size).toBe(2));
  expect(tab.moment).toBe(moment);
  await vi.waitFor(async () =>
    expect((await bench.kinds()).filter((kind) => kind === 'moment')).toHaveLength(2),
  );
});

test('what changes while the model runs waits for it', async () => {
  const bench = await openBench();
  const tab = opened([['customer', 'This is outrageous']]);
  bench.encoder.hold();
  readMoment(bench.deps, tab);
  readMoment(bench.deps, tab);
  expect(tab.moment).toMatchObject({ result: null, failed: false });
  bench.encoder.release();
  await tab.settled;
  expect(tab.moment?.result?.offers.length).toBeGreaterThan(0);
  expect((await bench.kinds()).filter((kind) => kind === 'moment')).toHaveLength(1);
});
