import { expect, test } from 'vitest';
import { sampleHash, sampleTime } from '@/tests/support/event-samples';
import { openTestDb } from '@/tests/support/records-db';
import { isThreadPaused, setThreadPaused } from './paused-threads';

test('a thread is paused until it is resumed, and no other is', async () => {
  const db = await openTestDb();
  await setThreadPaused(db, sampleHash(1), true, sampleTime(0));
  expect(await isThreadPaused(db, sampleHash(1))).toBe(true);
  expect(await isThreadPaused(db, sampleHash(2))).toBe(false);
  await setThreadPaused(db, sampleHash(1), false, sampleTime(1));
  expect(await isThreadPaused(db, sampleHash(1))).toBe(false);
});
