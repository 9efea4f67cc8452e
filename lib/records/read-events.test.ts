import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, test } from 'vitest';
import { asNew, createStory, sampleTime } from '@/tests/support/event-samples';
import { openTestDb } from '@/tests/support/records-db';
import { dayTotals } from '../events/day-totals';
import { rollUpKey } from '../events/roll-up';
import type { Selection } from '../reports/selection';
import {
  allEvents,
  dayTotalsBetween,
  eventsBetween,
  eventsOfKind,
  placesBetween,
  rollUpsBetween,
} from './read-events';
import type { RecordsDb } from './schema';
import { createWriter } from './writer';

async function recorded(n: number): Promise<RecordsDb> {
  const db = await openTestDb();
  await db.meta.put({ name: 'timeZone', value: 'UTC' });
  const story = createStory();
  for (let index = 0; index < n; index += 1) {
    if (index % 5 === 4) story.status(1, 'open', 'pending');
    else story.moment(1, index % 50, {}, sampleTime(index));
  }
  await createWriter(db, { model: 'a'.repeat(12), phrases: 'b'.repeat(12), now: () => 1 }).append(
    story.events.map(asNew),
  );
  return db;
}

test('a range of time holds its start and not its end', async () => {
  const db = await recorded(10);
  const range = { from: sampleTime(2), to: sampleTime(6) };
  expect((await eventsBetween(db, range)).map(({ seq }) => seq)).toEqual([3, 4, 5, 6]);
  expect((await eventsOfKind(db, 'moment', range)).map(({ seq }) => seq)).toEqual([3, 4, 6]);
});

test('totals are found by day, both ends included', async () => {
  const db = await recorded(3);
  expect((await rollUpsBetween(db, '2026-03-02', '2026-03-02')).length).toBe(1);
  expect(await rollUpsBetween(db, '2026-03-03', '2026-04-02')).toEqual([]);
});

test('a site or a situation is read alone, and places without totals', async () => {
  const db = await openTestDb();
  const places = [0, 1, 2, 3, 4, 5].map((n) => ({
    day: `2026-03-0${n + 1}`,
    site: n % 2 ? ('gmail' as const) : ('zendesk' as const),
    channel: 'email' as const,
    situation: ([null, 'late', 'lost'] as const)[n % 3] ?? null,
  }));
  await db.rollups.bulkAdd(
    places.map((place) => ({ ...place, key: rollUpKey(place), counts: { moments: 1 } })),
  );
  const days = async (selection: Selection) =>
    (await rollUpsBetween(db, '2026-03-02', '2026-03-05', selection)).map(({ day }) =>
      day.slice(-1),
    );
  expect(await days({ site: null, situation: null })).toEqual(['2', '3', '4', '5']);
  expect(await days({ site: 'gmail', situation: null })).toEqual(['2', '4']);
  expect(await days({ site: null, situation: 'late' })).toEqual(['2', '5']);
  expect(await days({ site: 'gmail', situation: 'late' })).toEqual(['2']);
  await db.totals.bulkAdd(dayTotals(await db.rollups.toArray()));
  const totals = async (site: 'gmail' | null) =>
    (await dayTotalsBetween(db, '2026-03-02', '2026-03-04', site)).map(({ key }) => key);
  expect(await totals(null)).toEqual(['all|2026-03-02', 'all|2026-03-03', 'all|2026-03-04']);
  expect(await totals('gmail')).toEqual(['gmail|2026-03-02', 'gmail|2026-03-04']);
  expect(await placesBetween(db, '2026-03-02', '2026-03-05')).toEqual(places.slice(1, 5));
});

test('all events come once each, in order, over many pieces', async () => {
  const db = await recorded(2_050);
  const seqs: number[] = [];
  for await (const { seq } of allEvents(db)) seqs.push(seq);
  expect(seqs).toEqual(Array.from({ length: 2_050 }, (_, at) => at + 1));
});

test('a live query is told of an append', async () => {
  const db = await recorded(1);
  const counts: number[] = [];
  const range = { from: sampleTime(0), to: sampleTime(1_000) };
  await new Promise<void>((resolve, reject) => {
    const query = liveQuery(() => eventsBetween(db, range)).subscribe({
      next(events) {
        counts.push(events.length);
        if (events.length === 2) {
          query.unsubscribe();
          resolve();
          return;
        }
        const story = createStory();
        story.moment(2, 0, {}, sampleTime(5));
        const options = { model: 'a'.repeat(12), phrases: 'b'.repeat(12), now: () => 1 };
        const [event] = story.events.map(asNew);
        if (event) void createWriter(db, options).append([{ ...event, dedupe: 'moment:2' }]);
      },
      error: reject,
    });
  });
  expect(counts).toEqual([1, 2]);
});
