import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStory } from '@/tests/support/arbitrary-story';
import { asNew, createStory, sampleTime } from '@/tests/support/event-samples';
import { openTestDb } from '@/tests/support/records-db';
import { dayTotals } from '../events/day-totals';
import { rollUpAll } from '../events/fold';
import { createLocalTime } from '../events/local-day';
import { rollUpKey } from '../events/roll-up';
import { shiftDay } from '../reports/period';
import { eraseAll } from './erase';
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
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2028-02-29', 12, '2027-02-28'],
  ['2028-02-29', 48, '2024-02-29'],
  ['2026-01-15', 25, '2023-12-15'],
  ['2026-01-01', 1, '2025-12-01'],
])('from %s, %i months back is %s', (today, months, day) => {
  expect(firstDayKept(today, months)).toBe(day);
});

const anyDay = fc.integer({ min: 0, max: 40 * 366 }).map((n) => shiftDay('2020-01-01', n));

test('as many months back as asked, on the same day or the last one; never later the next day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (today, months) => {
      const first = firstDayKept(today, months);
      const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
      expect(monthOf(today) - monthOf(first)).toBe(months);
      const isLast = shiftDay(first, 1).endsWith('-01');
      expect(first.slice(8) === today.slice(8) || (isLast && first.slice(8) < today.slice(8))).toBe(
        true,
      );
      const next = firstDayKept(shiftDay(today, 1), months);
      expect(next >= first && next <= shiftDay(first, 4)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'] as const;
/** Around a leap day, changes of clocks in both halves of the world, and a turn of the year. */
const NOWS = [
  '2028-02-29T12:00:00Z',
  '2028-05-29T00:30:00Z',
  '2026-06-27T00:59:59.999Z',
  '2027-01-23T02:30:00Z',
  '2026-03-31T23:30:00Z',
] as const;

test('at every edge an event stays for its days to the millisecond, and a total for its local months', async () => {
  const cases = fc.record({
    zone: fc.constantFrom(...ZONES),
    now: fc.constantFrom(...NOWS).map((time) => Date.parse(time)),
    eventsDays: fc.integer({ min: 30, max: 730 }),
    rollupMonths: fc.integer({ min: 1, max: 120 }),
    edges: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ zone, now, eventsDays, rollupMonths, edges }) => {
      const db = await openTestDb();
      await db.meta.put({ name: 'timeZone', value: zone });
      const cutoff = now - eventsDays * 86_400_000;
      const story = createStory();
      const sorted = [...edges].sort((a, b) => a - b);
      for (const [n, edge] of sorted.entries()) {
        story.moment(n, 0, {}, new Date(cutoff + edge).toISOString());
      }
      await db.events.bulkAdd(story.events);
      const today = createLocalTime(zone)(new Date(now).toISOString()).day;
      const first = firstDayKept(today, rollupMonths);
      const days = [...new Set(sorted)].map((edge) => shiftDay(first, edge));
      await db.rollups.bulkAdd(
        days.map((day) => {
          const place = { day, site: 'gmail', channel: 'email', situation: null } as const;
          return { ...place, key: rollUpKey(place), counts: { moments: 1 } };
        }),
      );
      await db.totals.bulkAdd(dayTotals(await db.rollups.toArray()));
      await keepFor(db, { eventsDays, rollupMonths }, now);
      const kept = sorted.filter((edge) => edge >= 0);
      expect((await db.events.toArray()).length).toBe(kept.length);
      const left = (await db.rollups.orderBy('day').toArray()).map(({ day }) => day);
      expect(left).toEqual(days.filter((day) => day >= first));
      const totals = await db.totals.filter(({ site }) => site === 'all').toArray();
      expect(totals.map(({ day }) => day)).toEqual(left);
      await db.delete();
    }),
    { numRuns: 25 },
  );
});

test('a ticket that goes on keeps no burst longer than its events, and no total changes', async () => {
  const db = await openTestDb();
  const story = createStory();
  story.moment(1, 0, { situation: { label: 'late', p: 0.9 } }, sampleTime(0));
  story.moment(1, 1, {}, sampleTime(99 * DAY));
  const writer = createWriter(db, {
    ...{ model: 'a'.repeat(12), phrases: 'b'.repeat(12), now: () => at(99) },
  });
  await writer.append(story.events.map(asNew));
  const before = await db.rollups.toArray();
  await keepFor(db, KEEP, at(100));
  const [thread] = await db.threads.toArray();
  expect(thread?.bursts.map(({ index }) => index)).toEqual([1]);
  const more = createStory(9);
  more.moment(1, 2, {}, sampleTime(99 * DAY + 1));
  await writer.append(more.events.map(asNew));
  const after = await db.rollups.toArray();
  expect(after.find(({ day }) => day === '2026-03-02')).toEqual(
    before.find(({ day }) => day === '2026-03-02'),
  );
});

test('totals name no ticket and no customer', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryStory, async (events) => {
      const rows = rollUpAll(events, (time) => time.slice(0, 10));
      expect(JSON.stringify(rows)).not.toMatch(/k1:|01970000/);
    }),
    { numRuns: 50 },
  );
});

test('an erase leaves neither events nor totals, however long they were to stay', async () => {
  const db = await recorded([0, 40]);
  await keepFor(db, { eventsDays: 730, rollupMonths: 120 }, at(41));
  expect([await db.events.count(), await db.rollups.count()]).toEqual([2, 2]);
  await eraseAll(db);
  const counts = await Promise.all(db.tables.map((table) => table.count()));
  expect(counts.every((n) => n === 0)).toBe(true);
});
