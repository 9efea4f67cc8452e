import { expect, test } from 'vitest';
import { openBench } from '@/tests/support/host-bench';
import { parseSettings, type Settings } from '../../settings/settings-shape';
import { createMailPermits } from './mail-permits';

const THREAD = { token: 't1', site: 'gmail', ticketKey: 'k1:a' } as const;
const ADDRESS = { by: 'address', value: 'help@acme.test' } as const;

function settingsWith(addresses: string[]): Settings {
  return parseSettings({ gmail: { addresses, labels: ['Support'] } });
}

test('a mail without a permit is not taken, a ticket needs none', async () => {
  const { deps } = await openBench();
  const permits = createMailPermits(deps);
  expect(await permits.admit(THREAD, null)).toBe(false);
  expect(permits.holds(THREAD)).toBe(false);
  expect(await permits.admit({ ...THREAD, site: 'zendesk' }, null)).toBe(true);
});

test('an address counts while it is listed, and the newest settings decide', async () => {
  const bench = await openBench();
  const permits = createMailPermits(bench.deps);
  expect(await permits.admit(THREAD, ADDRESS)).toBe(false);
  bench.stored = settingsWith(['help@acme.test']);
  expect(await permits.admit(THREAD, ADDRESS)).toBe(true);
  expect(permits.holds({ token: 'another', site: 'gmail' })).toBe(false);
  bench.settings = settingsWith([]);
  expect(permits.holds(THREAD)).toBe(false);
});

test('the agent’s word counts only where the records have it', async () => {
  const { deps } = await openBench();
  const permits = createMailPermits(deps);
  expect(await permits.admit(THREAD, { by: 'marked' })).toBe(false);
  await deps.records.markCustomerThread('k1:a');
  expect(await permits.admit(THREAD, { by: 'marked' })).toBe(true);
  expect(await permits.admit({ ...THREAD, ticketKey: 'k1:b' }, { by: 'marked' })).toBe(false);
});

test('a word that is taken back counts in no tab, at once', async () => {
  const bench = await openBench();
  bench.settings = bench.stored = settingsWith(['help@acme.test']);
  const permits = createMailPermits(bench.deps);
  await bench.deps.records.markCustomerThread('k1:a');
  const [here, there, other] = ['t1', 't2', 't3'].map((token) => ({ ...THREAD, token }));
  if (!here || !there || !other) throw new Error('three threads');
  await permits.admit(here, { by: 'marked' });
  await permits.admit(there, { by: 'marked' });
  await permits.admit({ ...other, ticketKey: 'k1:b' }, ADDRESS);
  expect(['t1', 't3', 't9'].map((token) => permits.isMarked(token))).toEqual([true, false, false]);
  permits.revoke('k1:a');
  expect([here, there, other].map((thread) => permits.holds(thread))).toEqual([false, false, true]);
  expect(permits.isMarked('t1')).toBe(false);
});
