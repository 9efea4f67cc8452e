import { expect, test } from 'vitest';
import { sampleHash, sampleTime } from '@/tests/support/event-samples';
import { openTestDb } from '@/tests/support/records-db';
import { isCustomerThread, markCustomerThread, unmarkCustomerThread } from './customer-threads';
import { eraseAll } from './erase';

test('a thread that was marked is a customer’s, and no other is', async () => {
  const db = await openTestDb();
  await markCustomerThread(db, sampleHash(1), sampleTime(0));
  await markCustomerThread(db, sampleHash(1), sampleTime(1));
  expect(await isCustomerThread(db, sampleHash(1))).toBe(true);
  expect(await isCustomerThread(db, sampleHash(2))).toBe(false);
});

test('a mark that is taken back leaves nothing, and others stay', async () => {
  const db = await openTestDb();
  await markCustomerThread(db, sampleHash(1), sampleTime(0));
  await markCustomerThread(db, sampleHash(2), sampleTime(0));
  await unmarkCustomerThread(db, sampleHash(1));
  await unmarkCustomerThread(db, sampleHash(3));
  expect(await isCustomerThread(db, sampleHash(1))).toBe(false);
  expect((await db.customers.toArray()).map(({ ticket }) => ticket)).toEqual([sampleHash(2)]);
});

test('an erase takes the mark back', async () => {
  const db = await openTestDb();
  await markCustomerThread(db, sampleHash(1), sampleTime(0));
  await eraseAll(db);
  expect(await isCustomerThread(db, sampleHash(1))).toBe(false);
});
