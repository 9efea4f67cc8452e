import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { dayTotals } from '../events/day-totals';
import type { NewEvent } from '../events/event';
import { parseEvent } from '../events/event-schema';
import { rollUpAll } from '../events/fold';
import { type Counts, sumCounts } from '../events/roll-up';
import frozenOne from './fixtures/records-v1.json';
import frozenTwo from './fixtures/records-v2.json';
import { openDb } from './open-db';
import { DB_VERSION, type RecordsDb, STORES } from './schema';
import { verifyLog } from './verify-log';
import { createWriter } from './writer';

test('every version up to the newest has its indexes', () => {
  expect(Object.keys(STORES).map(Number)).toEqual(
    Array.from({ length: DB_VERSION }, (_, at) => at + 1),
  );
});

/** The frozen rows, in a database made by nothing but the indexes of that version. */
async function restore({ version, stores, tables }: Frozen): Promise<RecordsDb> {
  restored += 1;
  const name = `frozen-${restored}`;
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd(rows);
  old.close();
  const opened = await openDb({ name });
  if (!opened.ok) throw new Error(opened.reason);
  return opened.db;
}

let restored = 0;

interface Frozen {
  version: number;
  stores: Record<string, string>;
  tables: Record<string, object[]>;
}

const FROZEN: Frozen[] = [frozenOne, frozenTwo];

/** Rows that say nothing are dropped. */
function filled(rows: readonly object[]): { counts: Counts }[] {
  return (rows as { counts: Counts }[]).filter(({ counts }) => Object.keys(counts).length > 0);
}

test.each(FROZEN)(
  'a database of version $version opens today, every row valid and the chain whole',
  async (frozen) => {
    const db = await restore(frozen);
    for (const [table, rows] of Object.entries(frozen.tables)) {
      const count = table === 'rollups' ? filled(rows).length : rows.length;
      expect(await db.table(table).count(), table).toBe(count);
    }
    const events = await db.events.toArray();
    for (const event of events) expect(parseEvent(event).ok).toBe(true);
    expect(new Set(events.map(({ kind }) => kind)).size).toBe(8);
    expect(await verifyLog(db)).toEqual({ ok: true, n: events.length });
  },
);

test.each(FROZEN)(
  'every total of version $version is kept, under a situation not known',
  async (frozen) => {
    const db = await restore(frozen);
    const rows = await db.rollups.toArray();
    for (const { day, site, channel, situation, key } of rows) {
      expect(situation).toBeNull();
      expect(key).toBe(`${day}|${site}|${channel}|unknown`);
    }
    expect(await db.totals.toArray()).toEqual(
      dayTotals(rows).sort((a, b) => (a.key < b.key ? -1 : 1)),
    );
    const before = sumCounts(filled(frozen.tables.rollups ?? []).map(({ counts }) => counts));
    expect(sumCounts(rows.map(({ counts }) => counts))).toMatchObject(before);
  },
);

test.each(FROZEN)('what happens after version $version goes on from its totals', async (frozen) => {
  const db = await restore(frozen);
  const events = await db.events.orderBy('seq').toArray();
  const first = events.find((event) => event.kind === 'moment');
  if (first?.kind !== 'moment') throw new Error('a moment was expected');
  const correction: NewEvent = {
    ...{
      kind: 'correction',
      at: '2026-03-02T11:00:00.000Z',
      dedupe: 'correction:late:not_customer',
    },
    data: {
      ticket: first.data.ticket,
      moment: first.id,
      what: 'not_customer',
      mood: null,
      phrase: null,
    },
  };
  const writer = createWriter(db, {
    ...{ model: 'a'.repeat(12), phrases: 'b'.repeat(12), now: () => Date.parse(correction.at) },
  });
  expect(await writer.append([correction])).toMatchObject({ ok: true });
  const rows = await db.rollups.toArray();
  const sum = sumCounts(rows.map(({ counts }) => counts));
  const negative = Object.entries(sum).filter(([key, n]) => n < 0 && !key.endsWith('_sum'));
  expect(negative).toEqual([]);
  const fresh = sumCounts(
    rollUpAll([...events, { ...first, ...correction }], (at) => at.slice(0, 10)).map(
      ({ counts }) => counts,
    ),
  );
  for (const key of ['moments', 'not_customer', 'opportunities', 'valence_known_sum'] as const) {
    expect(sum[key] ?? 0, key).toBe(fresh[key] ?? 0);
  }
});

test('the indexes of a released version do not change', () => {
  expect(STORES[1]).toEqual(frozenOne.stores);
  expect({ ...STORES[1], ...STORES[2] }).toEqual(frozenTwo.stores);
});
