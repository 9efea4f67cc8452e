import { expect, test } from 'vitest';
import { sampleHash, sampleReading } from '@/tests/support/event-samples';
import { injectFault, openTestDb, reopen } from '@/tests/support/records-db';
import { createAnalyses } from './analyses';

const ANALYSIS = { reading: sampleReading(-0.5, 'anger'), evidence: [{ start: 1, end: 4 }] };

test('what was put is got, under its key alone', async () => {
  const analyses = createAnalyses(await openTestDb(), { now: () => 1 });
  expect(await analyses.put(sampleHash(1), ANALYSIS)).toBe(true);
  expect(await analyses.get(sampleHash(1))).toEqual(ANALYSIS);
  expect(await analyses.get(sampleHash(2))).toBeNull();
});

test('the least recently used go first', async () => {
  const db = await openTestDb();
  let now = 0;
  const analyses = createAnalyses(db, { now: () => now, most: 3, slack: 1 });
  for (const n of [1, 2, 3]) {
    now += 7_200_000;
    await analyses.put(sampleHash(n), ANALYSIS);
  }
  now += 7_200_000;
  await analyses.get(sampleHash(1));
  await analyses.put(sampleHash(4), ANALYSIS);
  const keys = (await db.analyses.toCollection().primaryKeys()).sort();
  expect(keys).toEqual([sampleHash(1), sampleHash(3), sampleHash(4)].sort());
});

test('a full disk or a closed database costs the cache, not the caller', async () => {
  const db = await openTestDb();
  const analyses = createAnalyses(db, { now: () => 1 });
  injectFault(db, () => new DOMException('full', 'QuotaExceededError'));
  await reopen(db);
  expect(await analyses.put(sampleHash(1), ANALYSIS)).toBe(false);
  db.close({ disableAutoOpen: true });
  expect(await analyses.get(sampleHash(1))).toBeNull();
});
