import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { sampleHash, sampleId } from '@/tests/support/event-samples';
import { openTestDb } from '@/tests/support/records-db';
import type { NewEvent } from '../events/event';
import { createLikedPhrases, FRESH_MS } from './liked-phrases';
import { createWriter } from './writer';

const START = Date.parse('2026-05-10T12:00:00.000Z');
const AUTHORS = { model: 'a'.repeat(12), phrases: 'b'.repeat(12) };

function inserted(phrase: string, ms: number): NewEvent {
  return {
    kind: 'insertion',
    at: new Date(ms).toISOString(),
    dedupe: `insertion:${phrase}-${ms}`,
    data: {
      ticket: sampleHash(1),
      offer: sampleId(Math.abs(ms % 1000)),
      phrase,
      way: 'insert',
      result: 'inserted',
    },
  };
}

async function opened() {
  const db = await openTestDb();
  await db.meta.put({ name: 'timeZone', value: 'UTC' });
  let clock = START;
  const writer = createWriter(db, { ...AUTHORS, now: () => clock });
  const liked = createLikedPhrases(db, () => clock);
  const tick = (ms: number): void => {
    clock += ms;
  };
  return { db, writer, liked, tick };
}

test('what was used counts, soon after and not for ever', async () => {
  const { writer, liked, tick } = await opened();
  const long = 200 * 24 * 60 * 60 * 1000;
  await writer.append([inserted('late-a', START - 1000), inserted('late-b', START - long)]);
  expect(liked.current()).toEqual({});
  await vi.waitFor(() => expect(liked.current()).toHaveProperty('late-a'));
  expect(liked.current()['late-a']?.yes).toBe(1);
  expect(liked.current()).not.toHaveProperty('late-b');
  await writer.append([inserted('late-a', START + 5)]);
  expect(liked.current()['late-a']?.yes).toBe(1);
  tick(FRESH_MS);
  await vi.waitFor(() => expect(liked.current()['late-a']?.yes).toBe(2));
});

test('nothing is left after all is erased, even of a count under way', async () => {
  const { writer, liked, tick } = await opened();
  await writer.append([inserted('late-a', START - 1000)]);
  liked.current();
  await vi.waitFor(() => expect(liked.current()).toHaveProperty('late-a'));
  tick(FRESH_MS);
  liked.current();
  liked.reset();
  await writer.erase();
  expect(liked.current()).toEqual({});
});

test('events that cannot be read leave likes as they were', async () => {
  const { db, writer, liked, tick } = await opened();
  await writer.append([inserted('late-a', START - 1000)]);
  await vi.waitFor(() => expect(liked.current()).toHaveProperty('late-a'));
  db.close();
  tick(FRESH_MS);
  expect(liked.current()).toHaveProperty('late-a');
});
