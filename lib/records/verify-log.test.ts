import { expect, test } from 'vitest';
import { asNew, createStory } from '@/tests/support/event-samples';
import { openTestDb } from '@/tests/support/records-db';
import { verifyLog } from './verify-log';
import { createWriter } from './writer';

async function recorded() {
  const db = await openTestDb();
  const story = createStory();
  for (let index = 0; index < 5; index += 1) story.moment(1, index);
  await createWriter(db, { model: 'a'.repeat(12), phrases: 'b'.repeat(12), now: () => 1 }).append(
    story.events.map(asNew),
  );
  return db;
}

test('an untouched log is right', async () => {
  expect(await verifyLog(await recorded())).toEqual({ ok: true, n: 5 });
  expect(await verifyLog(await openTestDb())).toEqual({ ok: true, n: 0 });
});

test('a row changed, removed or cut off is found', async () => {
  const changed = await recorded();
  await changed.events.where('seq').equals(3).modify({ at: '2020-01-01T00:00:00.000Z' });
  expect(await verifyLog(changed)).toEqual({ ok: false, seq: 3, reason: 'content' });
  const removed = await recorded();
  await removed.events.where('seq').equals(3).delete();
  expect(await verifyLog(removed)).toEqual({ ok: false, seq: 4, reason: 'gap' });
  const cut = await recorded();
  await cut.events.where('seq').above(3).delete();
  expect(await verifyLog(cut)).toEqual({ ok: false, seq: 4, reason: 'end' });
});
