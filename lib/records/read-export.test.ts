import { expect, test } from 'vitest';
import { createStory } from '@/tests/support/event-samples';
import { recordStory } from '@/tests/support/record-story';
import { openTestDb } from '@/tests/support/records-db';
import { createLocalTime } from '../events/local-day';
import { readExport } from './read-export';
import { createRecords } from './records';

const tokyo = createLocalTime('Asia/Tokyo');
function dayOf(at: string): string {
  return tokyo(at).day;
}

async function recorded() {
  const db = await openTestDb();
  await db.meta.put({ name: 'timeZone', value: 'Asia/Tokyo' });
  const records = createRecords(db, {
    model: 'a'.repeat(12),
    phrases: 'b'.repeat(12),
    now: () => 1,
  });
  const story = createStory();
  story.moment(1, 0, {}, '2026-03-01T14:59:00.000Z');
  story.moment(2, 0, {}, '2026-03-01T15:01:00.000Z');
  story.moment(3, 0, {}, '2026-03-03T15:01:00.000Z');
  await recordStory((events) => records.append(events), story.events, 9);
  return db;
}

test('a span holds the local days, both ends included', async () => {
  const db = await recorded();
  const span = { from: '2026-03-02', to: '2026-03-04' };
  expect((await readExport(db, 'event', span, dayOf)).events.map(({ seq }) => seq)).toEqual([2, 3]);
  const { rollups } = await readExport(db, 'day', span, dayOf);
  expect(rollups.map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-04']);
});

test('without a span it is everything, and only of the level', async () => {
  const db = await recorded();
  const days = await readExport(db, 'day', null, dayOf);
  const events = await readExport(db, 'event', null, dayOf);
  expect([days.rollups.length, days.events.length]).toEqual([3, 0]);
  expect([events.rollups.length, events.events.length]).toEqual([0, 3]);
});
