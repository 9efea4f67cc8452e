import { expect, test } from 'vitest';
import { asNew, createStory, sampleHash, sampleReading } from '@/tests/support/event-samples';
import { injectFault, openTestDb, reopen } from '@/tests/support/records-db';
import { createRecords } from './records';

const NOW = Date.parse('2026-03-02T12:00:00Z');
const OPTIONS = { model: 'a'.repeat(12), phrases: 'b'.repeat(12), now: () => NOW };

function story() {
  const made = createStory();
  const moment = made.moment(1, 0);
  made.offer(1, moment);
  return made.events.map(asNew);
}

test('ids come back in the order of the events', async () => {
  const db = await openTestDb();
  const appended = await createRecords(db, OPTIONS).append(story());
  const events = await db.events.orderBy('seq').toArray();
  expect(appended).toEqual({ ok: true, ids: events.map(({ id }) => id) });
});

test('tidying writes what a full disk held up and deletes what is too old', async () => {
  const db = await openTestDb();
  const records = createRecords(db, OPTIONS);
  const heal = injectFault(db, () => new DOMException('full', 'QuotaExceededError'));
  await reopen(db);
  expect(await records.append(story())).toMatchObject({ ok: false, reason: 'full' });
  expect(await records.retry()).toBe(2);
  heal();
  await reopen(db);
  await records.tidy({ retention: { eventsDays: 30, rollupMonths: 2 } });
  expect(await db.events.count()).toBe(2);
  expect(await records.retry()).toBe(0);
  const later = createRecords(db, { ...OPTIONS, now: () => NOW + 31 * 24 * 3_600_000 });
  await later.tidy({ retention: { eventsDays: 30, rollupMonths: 2 } });
  expect([await db.events.count(), await db.rollups.count()]).toEqual([0, 1]);
});

test('readings and pauses are kept until the erase, which also changes the hashes', async () => {
  const db = await openTestDb();
  const records = createRecords(db, OPTIONS);
  const hash = await records.keyed(['ticket', '1']);
  const analysis = { reading: sampleReading(0.5, 'gratitude'), evidence: [] };
  await records.putAnalysis(sampleHash(1), analysis);
  await records.setThreadPaused(hash, true);
  expect(await records.getAnalysis(sampleHash(1))).toEqual(analysis);
  expect(await records.isThreadPaused(hash)).toBe(true);
  await records.erase();
  expect(await records.getAnalysis(sampleHash(1))).toBeNull();
  expect(await records.isThreadPaused(hash)).toBe(false);
  expect(await records.keyed(['ticket', '1'])).not.toBe(hash);
});
