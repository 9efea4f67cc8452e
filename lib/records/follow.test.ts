import { expect, test } from 'vitest';
import { sampleHash, sampleTime } from '@/tests/support/event-samples';
import { openTestDb } from '@/tests/support/records-db';
import { follow } from './follow';
import { setThreadPaused } from './paused-threads';

test('follows what another context writes, until aborted', async () => {
  const db = await openTestDb();
  const other = await openTestDb(db.name);
  const stop = new AbortController();
  const seen: number[] = [];
  await new Promise<void>((resolve, reject) => {
    function value(count: number): void {
      seen.push(count);
      if (count === 2) resolve();
      else void setThreadPaused(other, sampleHash(count), true, sampleTime(0));
    }
    follow(() => db.paused.count(), { value, failed: reject }, stop.signal);
  });
  stop.abort();
  await setThreadPaused(other, sampleHash(9), true, sampleTime(0));
  await db.paused.count();
  expect(seen).toEqual([0, 1, 2]);
});

test('a failure is told, and an aborted signal follows nothing', async () => {
  const db = await openTestDb();
  const error = await new Promise<unknown>((resolve) => {
    const follower = { value: resolve, failed: resolve };
    follow(() => Promise.reject(new Error('broken')), follower, new AbortController().signal);
  });
  expect(error).toEqual(new Error('broken'));
  let calls = 0;
  const late = { value: () => (calls += 1), failed: () => (calls += 1) };
  follow(() => db.paused.count(), late, AbortSignal.abort());
  await db.paused.count();
  expect(calls).toBe(0);
});
