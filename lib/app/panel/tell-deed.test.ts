import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DeedSent, tellDeed } from './tell-deed';

const TAKEN: DeedSent = { ok: true, value: { state: 'taken' } };
const RESYNC: DeedSent = { ok: true, value: { state: 'resync' } };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each<[string, DeedSent]>([
  ['taken', TAKEN],
  ['refused', { ok: false, reason: 'not_allowed' }],
  ['gone', { ok: false, reason: 'gone' }],
])('what is %s is told once', async (_, answer) => {
  const send = vi.fn(async () => answer);
  await tellDeed(send);
  expect(send).toHaveBeenCalledTimes(1);
});

test('a host that died, then does not know the thread, is told until it takes it', async () => {
  const send = vi
    .fn<() => Promise<DeedSent>>()
    .mockResolvedValueOnce({ ok: false, reason: 'no_receiver' })
    .mockResolvedValueOnce(RESYNC)
    .mockResolvedValue(TAKEN);
  const told = tellDeed(send);
  await vi.runAllTimersAsync();
  await told;
  expect(send).toHaveBeenCalledTimes(3);
});

test('a thread that is never told again is given up', async () => {
  const send = vi.fn(async () => RESYNC);
  const told = tellDeed(send);
  await vi.runAllTimersAsync();
  await told;
  expect(send).toHaveBeenCalledTimes(6);
});
