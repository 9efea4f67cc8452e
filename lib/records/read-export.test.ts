import { expect, test } from 'vitest';
import { createStory } from '@/tests/support/event-samples';
import { recordStory } from '@/tests/support/record-story';
import { openTestDb } from '@/tests/support/records-db';
import { createLocalTime } from '../events/local-day';
import { rollUpKey } from '../events/roll-up';
import type { ExportLevel } from '../export/export-level';
import { type DaySpan, readExport } from './read-export';
import { createRecords } from './records';
import type { RecordsDb } from './schema';

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

async function rowsOf(db: RecordsDb, level: ExportLevel, span: DaySpan): Promise<object[]> {
  const { source } = await readExport(db, level, span, dayOf);
  const rows: object[] = [];
  for await (const slice of source.slices()) rows.push(...slice);
  expect(rows.length).toBe(source.count);
  return rows;
}

test('a span holds the local days, both ends included', async () => {
  const db = await recorded();
  const span = { from: '2026-03-02', to: '2026-03-04' };
  expect(await rowsOf(db, 'event', span)).toMatchObject([{ seq: 2 }, { seq: 3 }]);
  const days = [{ day: '2026-03-02' }, { day: '2026-03-04' }];
  expect(await rowsOf(db, 'day', span)).toMatchObject(days);
  expect(await rowsOf(db, 'conversation', span)).toMatchObject([
    { number: 1, ...days[0] },
    { number: 2, ...days[1] },
  ]);
});

test('without a span it is everything, with its first and last day', async () => {
  const db = await recorded();
  for (const level of ['day', 'conversation', 'event'] as const) {
    expect((await rowsOf(db, level, null)).length).toBe(3);
    const { source } = await readExport(db, level, null, dayOf);
    expect([source.from, source.to]).toEqual(['2026-03-01', '2026-03-04']);
  }
});

test('what is written while a file is looked at does not get into it', async () => {
  const db = await recorded();
  const { source } = await readExport(db, 'event', null, dayOf);
  const conversations = await readExport(db, 'conversation', null, dayOf);
  const story = createStory(9);
  story.moment(9, 0, {}, '2026-03-01T15:00:00.000Z');
  await db.events.bulkAdd(story.events);
  for (const { slices, count } of [source, conversations.source]) {
    let rows = 0;
    for await (const slice of slices()) rows += slice.length;
    expect([rows, count]).toEqual([3, 3]);
  }
});

test('for others there are cells, or the number of replies that are too few', async () => {
  const db = await recorded();
  expect(await readExport(db, 'cells', null, dayOf)).toMatchObject({
    few: 0,
    source: { count: 0 },
  });
  const place = { day: '2026-03-05', site: 'gmail', channel: 'email', situation: null } as const;
  await db.rollups.add({ ...place, key: rollUpKey(place), counts: { opportunities: 6 } });
  expect(await readExport(db, 'cells', null, dayOf)).toMatchObject({ few: null });
  const cells = await rowsOf(db, 'cells', null);
  expect(cells).toMatchObject([{ site: 'all', counts: { opportunities: 6, moments: 3 } }]);
});

test('many events come in slices, each once and in order', async () => {
  const db = await openTestDb();
  const story = createStory();
  for (let n = 0; n < 2_500; n += 1) story.moment(n % 50, Math.floor(n / 50));
  await db.events.bulkAdd(story.events);
  await db.meta.put({ name: 'head', value: { seq: 2_500, hash: '', id: null } });
  const seqs = (await rowsOf(db, 'event', null)).map((row) => Reflect.get(row, 'seq'));
  expect(seqs).toEqual(Array.from({ length: 2_500 }, (_, n) => n + 1));
  expect((await rowsOf(db, 'conversation', null)).length).toBe(50);
});
