import { expect, test } from 'vitest';
import { asNew, createStory, sampleTime } from '@/tests/support/event-samples';
import { openTestDb } from '@/tests/support/records-db';
import { firstDayKept, keepFor } from './retention';
import type { RecordsDb } from './schema';
import { verifyLog } from './verify-log';
import { createWriter } from './writer';

const DAY = 24 * 60;
const KEEP = { eventsDays: 90, rollupMonths: 25 };

function at(days: number): number {
  return Date.parse(sampleTime(days * DAY));
}

/** One event on each of these days. */
async function recorded(days: readonly number[]): Promise<RecordsDb> {
  const db = await openTestDb();
  const story = createStory();
  days.forEach((day, index) => {
    story.moment(index, 0, {}, sampleTime(day * DAY));
  });
  await createWriter(db, {
    model: 'a'.repeat(12),
    phrases: 'b'.repeat(12),
    now: () => at(0),
  }).append(story.events.map(asNew));
  return db;
}

async function seqs(db: RecordsDb): Promise<number[]> {
  return (await db.events.orderBy('seq').toArray()).map(({ seq }) => seq);
}

test('old events go, their totals stay, and the chain is checked from the anchor', async () => {
  const db = await recorded([0, 1, 50, 95]);
  expect(await keepFor(db, KEEP, at(100))).toEqual({ events: 2, rollups: 0 });
  expect(await seqs(db)).toEqual([3, 4]);
  expect(await db.rollups.count()).toBe(4);
  expect(await db.threads.count()).toBe(2);
  expect(await verifyLog(db)).toEqual({ ok: true, n: 2 });
});

test('all events may go; the next one goes on with the chain', async () => {
  const db = await recorded([0, 1]);
  await keepFor(db, KEEP, at(200));
  expect(await seqs(db)).toEqual([]);
  const story = createStory();
  story.moment(9, 0, {}, sampleTime(200 * DAY));
  const writer = createWriter(db, {
    model: 'a'.repeat(12),
    phrases: 'b'.repeat(12),
    now: () => at(200),
  });
  await writer.append(story.events.map((event) => ({ ...asNew(event), dedupe: 'moment:new' })));
  expect(await seqs(db)).toEqual([3]);
  expect(await verifyLog(db)).toEqual({ ok: true, n: 1 });
});

test('a clock that was wrong neither keeps old events for ever nor deletes new ones', async () => {
  const future = await recorded([0, 40_000, 1, 99]);
  await keepFor(future, KEEP, at(100));
  expect(await seqs(future)).toEqual([4]);
  const past = await recorded([99, -9_000, 99.5]);
  await keepFor(past, KEEP, at(100));
  expect(await seqs(past)).toEqual([1, 2, 3]);
});

test('totals go after their months', async () => {
  const db = await recorded([0, 40]);
  const now = Date.parse('2028-04-05T12:00:00Z');
  expect(await keepFor(db, KEEP, now)).toEqual({ events: 2, rollups: 1 });
  expect((await db.rollups.toArray()).map(({ day }) => day)).toEqual(['2026-04-11']);
});

test('nothing is deleted before its time', async () => {
  const db = await recorded([0, 1]);
  expect(await keepFor(db, KEEP, at(90))).toEqual({ events: 0, rollups: 0 });
  expect(await keepFor(await openTestDb(), KEEP, at(90))).toEqual({ events: 0, rollups: 0 });
});

test.each([
  ['2026-03-31T12:00:00Z', 1, '2026-02-28'],
  ['2024-03-31T12:00:00Z', 1, '2024-02-29'],
  ['2026-01-15T12:00:00Z', 25, '2023-12-15'],
])('from %s, %i months back is %s', (now, months, day) => {
  expect(firstDayKept(Date.parse(now), months)).toBe(day);
});
