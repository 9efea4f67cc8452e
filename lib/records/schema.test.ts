import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { parseEvent } from '../events/event-schema';
import frozen from './fixtures/records-v1.json';
import { openDb } from './open-db';
import { DB_VERSION, STORES } from './schema';
import { verifyLog } from './verify-log';

test('every version up to the newest has its indexes', () => {
  expect(Object.keys(STORES).map(Number)).toEqual(
    Array.from({ length: DB_VERSION }, (_, at) => at + 1),
  );
});

/** The frozen rows, in a database made by nothing but the indexes of that version. */
async function restore(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores(frozen.stores);
  for (const [table, rows] of Object.entries(frozen.tables)) await db.table(table).bulkAdd(rows);
  db.close();
}

test('a database of version 1 opens today with every row valid and the chain whole', async () => {
  await restore('frozen-1');
  const opened = await openDb({ name: 'frozen-1' });
  if (!opened.ok) throw new Error(opened.reason);
  const { db } = opened;
  for (const [table, rows] of Object.entries(frozen.tables)) {
    expect(await db.table(table).count(), table).toBe(rows.length);
  }
  for (const event of await db.events.toArray()) expect(parseEvent(event).ok).toBe(true);
  expect(new Set((await db.events.toArray()).map(({ kind }) => kind)).size).toBe(8);
  expect(await verifyLog(db)).toEqual({ ok: true, n: frozen.tables.events.length });
});

test('the indexes of a released version do not change', () => {
  expect(STORES[1]).toEqual(frozen.stores);
});
