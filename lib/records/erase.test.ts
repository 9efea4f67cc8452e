import { expect, test } from 'vitest';
import { asNew, createStory, sampleHash, sampleReading } from '@/tests/support/event-samples';
import { injectFault, openTestDb, reopen } from '@/tests/support/records-db';
import { eraseAll } from './erase';
import { createRecords } from './records';
import type { RecordsDb } from './schema';

async function filled(): Promise<RecordsDb> {
  const db = await openTestDb();
  const records = createRecords(db, {
    model: 'a'.repeat(12),
    phrases: 'b'.repeat(12),
    now: () => 1,
  });
  const story = createStory();
  story.moment(1, 0);
  await records.append(story.events.map(asNew));
  await records.keyed(['a']);
  await records.putAnalysis(sampleHash(1), { reading: sampleReading(0, 'neutral'), evidence: [] });
  await records.setThreadPaused(sampleHash(1), true);
  await records.markCustomerThread(sampleHash(1));
  return db;
}

function sizes(db: RecordsDb): Promise<number[]> {
  return Promise.all(db.tables.map((table) => table.count()));
}

test('every table held something and is empty afterwards', async () => {
  const db = await filled();
  expect(Math.min(...(await sizes(db)))).toBeGreaterThan(0);
  await eraseAll(db);
  expect(Math.max(...(await sizes(db)))).toBe(0);
});

test('an erase that fails half way erases nothing', async () => {
  const db = await filled();
  const before = await sizes(db);
  injectFault(db, (table) => (table === 'threads' ? new Error('broken') : null));
  await reopen(db);
  await expect(eraseAll(db)).rejects.toThrow();
  expect(await sizes(db)).toEqual(before);
});
