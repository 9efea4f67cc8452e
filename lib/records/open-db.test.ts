import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { openDb } from './open-db';

test('opens, and a second context opens too', async () => {
  const one = await openDb({ name: 'open-1' });
  const two = await openDb({ name: 'open-1' });
  expect([one.ok, two.ok]).toEqual([true, true]);
});

test('a newer version closes this context for good and says so once', async () => {
  let told = 0;
  const opened = await openDb({ name: 'open-2', onOutdated: () => (told += 1) });
  if (!opened.ok) throw new Error(opened.reason);
  const newer = new Dexie('open-2');
  newer
    .version(4)
    .stores({ events: '&id, &seq, &dedupe, kind, at, [kind+at], data.ticket, extra' });
  await newer.open();
  expect(told).toBe(1);
  await expect(opened.db.events.count()).rejects.toThrow();
  expect(await openDb({ name: 'open-2' })).toEqual({ ok: false, reason: 'newer' });
  newer.close();
});

test('where the browser gives no storage, that is a value', async () => {
  const { open } = indexedDB;
  indexedDB.open = () => {
    throw new DOMException('no', 'SecurityError');
  };
  try {
    expect(await openDb({ name: 'open-3' })).toEqual({ ok: false, reason: 'failed' });
  } finally {
    indexedDB.open = open;
  }
});
