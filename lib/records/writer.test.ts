import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStory } from '@/tests/support/arbitrary-story';
import { asNew, createStory } from '@/tests/support/event-samples';
import { recordStory } from '@/tests/support/record-story';
import { injectFault, openTestDb, reopen } from '@/tests/support/records-db';
import { dayTotals } from '../events/day-totals';
import type { NewEvent } from '../events/event';
import { parseEvent } from '../events/event-schema';
import { rollUpAll } from '../events/fold';
import { createLocalTime } from '../events/local-day';
import { getTimeZone } from './meta';
import type { RecordsDb } from './schema';
import { verifyLog } from './verify-log';
import { createWriter } from './writer';

const OPTIONS = { model: 'aaaaaaaaaaaa', phrases: 'bbbbbbbbbbbb', now: () => 1_772_000_000_000 };

function moments(ticket: number, n: number): NewEvent[] {
  const story = createStory();
  for (let index = 0; index < n; index += 1) story.moment(ticket, index);
  return story.events
    .map(asNew)
    .map((event) => ({ ...event, dedupe: `${event.dedupe}:${ticket}` }));
}

function stored(db: RecordsDb) {
  return db.events.orderBy('seq').toArray();
}

test('events are stamped, numbered and chained', async () => {
  const db = await openTestDb();
  const writer = createWriter(db, OPTIONS);
  expect(await writer.append(moments(1, 2))).toMatchObject({ ok: true });
  expect(await writer.append(moments(2, 2))).toMatchObject({ ok: true });
  const events = await stored(db);
  expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  expect([...events].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(events);
  for (const event of events) expect(parseEvent(event).ok).toBe(true);
  expect(events[0]).toMatchObject({ model: 'aaaaaaaaaaaa', phrases: 'bbbbbbbbbbbb' });
  expect(await verifyLog(db)).toEqual({ ok: true, n: 4 });
});

test('what is known is returned, not written again, within one append too', async () => {
  const db = await openTestDb();
  const writer = createWriter(db, OPTIONS);
  const [event] = moments(1, 1);
  if (!event) throw new Error('an event was expected');
  const first = await writer.append([event, event]);
  const again = await createWriter(db, OPTIONS).append([event]);
  if (!first.ok || !again.ok) throw new Error('both should be written');
  expect(first.events.length).toBe(2);
  expect(new Set([...first.events, ...again.events].map(({ id }) => id)).size).toBe(1);
  expect(await db.events.count()).toBe(1);
  expect((await db.rollups.toArray())[0]?.counts.moments).toBe(1);
});

test('two contexts that write at once lose and double nothing', async () => {
  const db = await openTestDb();
  const other = await openTestDb(db.name);
  const writers = [createWriter(db, OPTIONS), createWriter(other, OPTIONS)] as const;
  const all = moments(1, 30);
  // Both write everything, one event at a time, the second from the end.
  const appends = all.flatMap((event, at) => [
    writers[0].append([event]),
    writers[1].append(all.slice(-1 - at, all.length - at)),
  ]);
  const results = await Promise.all(appends);
  expect(results.every(({ ok }) => ok)).toBe(true);
  const events = await stored(db);
  expect(events.map(({ dedupe }) => dedupe).sort()).toEqual(all.map(({ dedupe }) => dedupe).sort());
  expect(await verifyLog(other)).toEqual({ ok: true, n: 30 });
  expect((await db.rollups.toArray()).map(({ counts }) => counts.moments)).toEqual([30]);
});

test('stored totals equal totals computed from the stored events', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryStory, fc.integer({ min: 1, max: 9 }), async (story, size) => {
      const db = await openTestDb();
      const writer = createWriter(db, OPTIONS);
      await recordStory(
        async (events) => {
          const appended = await writer.append(events);
          return appended.ok ? { ok: true, ids: appended.events.map(({ id }) => id) } : appended;
        },
        story,
        size,
      );
      const localTime = createLocalTime(await getTimeZone(db));
      const rows = rollUpAll(await stored(db), (at) => localTime(at).day);
      expect(await db.rollups.orderBy('key').toArray()).toEqual(rows);
      const totals = (await db.totals.toArray()).filter(
        ({ counts }) => Object.keys(counts).length > 0,
      );
      expect(totals).toEqual(dayTotals(rows).sort((a, b) => (a.key < b.key ? -1 : 1)));
      // The ids the writer gave carry the same story.
      expect(rows.map(({ counts }) => counts)).toEqual(
        rollUpAll(story, (at) => localTime(at).day).map(({ counts }) => counts),
      );
      db.close();
    }),
    { numRuns: 20 },
  );
});

test('on a full disk nothing is half written and nothing is lost', async () => {
  const db = await openTestDb();
  const writer = createWriter(db, OPTIONS);
  await writer.append(moments(1, 1));
  const heal = injectFault(db, (table) =>
    table === 'rollups' ? new DOMException('full', 'QuotaExceededError') : null,
  );
  await reopen(db);
  expect(await writer.append(moments(2, 2))).toMatchObject({ ok: false, reason: 'full' });
  expect(await writer.append(moments(3, 1))).toMatchObject({ ok: false, reason: 'full' });
  expect(writer.pending).toBe(3);
  expect(await db.events.count()).toBe(1);
  expect(await verifyLog(db)).toEqual({ ok: true, n: 1 });
  heal();
  await reopen(db);
  const appended = await writer.append(moments(4, 1));
  expect(appended.ok && appended.events.length).toBe(1);
  expect(writer.pending).toBe(0);
  expect(await verifyLog(db)).toEqual({ ok: true, n: 5 });
  const tickets = (await stored(db)).map(({ data }) => data.ticket.at(-1));
  expect(tickets).toEqual(['1', '2', '2', '3', '4']);
});

test('events that wait for room have the ids they will be stored under', async () => {
  const db = await openTestDb();
  const writer = createWriter(db, OPTIONS);
  const first = await writer.append(moments(1, 1));
  const heal = injectFault(db, () => new DOMException('full', 'QuotaExceededError'));
  await reopen(db);
  const refused = await writer.append(moments(2, 2));
  const again = await writer.append([...moments(1, 1), ...moments(2, 2)]);
  const ids = refused.ok ? [] : (refused.ids ?? []);
  const known = first.ok ? first.events.map(({ id }) => id) : [];
  expect(new Set([...ids, ...known]).size).toBe(3);
  expect(again).toMatchObject({ ok: false, ids: [...known, ...ids] });
  heal();
  await reopen(db);
  await writer.append(moments(3, 1));
  expect((await stored(db)).map(({ id }) => id).slice(0, 3)).toEqual([...known, ...ids]);
  expect(await verifyLog(db)).toEqual({ ok: true, n: 4 });
});

test.each(['events', 'threads', 'meta'])(
  'an abort in the middle, at %s, leaves all as it was',
  async (at) => {
    const db = await openTestDb();
    const writer = createWriter(db, OPTIONS);
    await writer.append(moments(1, 2));
    const before = await Promise.all(db.tables.map((table) => table.toArray()));
    const heal = injectFault(db, (table) =>
      table === at ? new DOMException('x', 'AbortError') : null,
    );
    await reopen(db);
    expect(await writer.append(moments(2, 1))).toMatchObject({ ok: false, reason: 'failed' });
    expect(await Promise.all(db.tables.map((table) => table.toArray()))).toEqual(before);
    heal();
    await reopen(db);
    expect(await writer.retry()).toMatchObject({ ok: true });
    expect(await verifyLog(db)).toEqual({ ok: true, n: 3 });
  },
);

test('a closed database says so and keeps the events', async () => {
  const db = await openTestDb();
  const writer = createWriter(db, OPTIONS);
  db.close({ disableAutoOpen: true });
  expect(await writer.append(moments(1, 1))).toMatchObject({ ok: false, reason: 'closed' });
  expect(writer.pending).toBe(1);
});

test('an event that is not one is refused and named, and blocks no other', async () => {
  const db = await openTestDb();
  const writer = createWriter(db, OPTIONS);
  const [event] = moments(1, 1);
  if (event?.kind !== 'moment') throw new Error('a moment was expected');
  const told = { ...event, data: { ...event.data, ticket: 'Ada Lovelace' } };
  const refused = await writer.append([told]);
  expect(refused).toEqual({ ok: false, reason: 'failed', field: 'moment.data.ticket' });
  expect(writer.pending).toBe(0);
  expect(await writer.append([event])).toMatchObject({ ok: true });
});

test('what a page calls its language is recorded only as a tag, and times are UTC', async () => {
  const db = await openTestDb();
  const [event] = moments(1, 1);
  if (event?.kind !== 'moment') throw new Error('a moment was expected');
  const said = {
    ...event,
    at: '2026-03-02T01:00:00+02:00',
    data: { ...event.data, language: 'Dear Ada' },
  };
  await createWriter(db, OPTIONS).append([said]);
  const [row] = await stored(db);
  expect(row?.kind === 'moment' && row.data.language).toBeNull();
  expect(row?.at).toBe('2026-03-01T23:00:00.000Z');
});

test('an erase in the middle of appends leaves a log that starts anew', async () => {
  const db = await openTestDb();
  const writer = createWriter(db, OPTIONS);
  await writer.append(moments(1, 3));
  const [install] = (await stored(db)).map((event) => event.install);
  await Promise.all([writer.append(moments(2, 2)), writer.erase(), writer.append(moments(3, 2))]);
  const events = await stored(db);
  expect(events.map(({ seq }) => seq)).toEqual([1, 2]);
  expect(events[0]?.install).not.toBe(install);
  expect(await verifyLog(db)).toEqual({ ok: true, n: 2 });
});

test('another context’s erase is noticed', async () => {
  const db = await openTestDb();
  const writer = createWriter(db, OPTIONS);
  await writer.append(moments(1, 1));
  const [before] = await stored(db);
  await createWriter(await openTestDb(db.name), OPTIONS).erase();
  await writer.append(moments(2, 1));
  const [after, ...rest] = await stored(db);
  expect(rest).toEqual([]);
  expect(after?.install).not.toBe(before?.install);
});
