import 'fake-indexeddb/auto';
import { writeFile } from 'node:fs/promises';
import { openDb } from '@/lib/records/open-db';
import { createRecords } from '@/lib/records/records';
import { DB_VERSION, STORES } from '@/lib/records/schema';
import { createStory, sampleHash, sampleReading, sampleTime } from '@/tests/support/event-samples';
import { recordStory } from '@/tests/support/record-story';

/**
 * Writes the frozen sample of the present version of the database: one event of every kind and a row
 * of every table but the keys (a key cannot be read out). Run once when a version is released; the
 * file is never made again, because a migration must open what that version wrote.
 */
async function freeze(): Promise<void> {
  const opened = await openDb({ name: 'freeze' });
  if (!opened.ok) throw new Error(opened.reason);
  const { db } = opened;
  const now = Date.parse('2026-03-02T12:00:00Z');
  const records = createRecords(db, {
    model: '0123456789ab',
    phrases: 'ba9876543210',
    now: () => now,
  });
  const story = createStory();
  const moment = story.moment(1, 0, { situation: { label: 'late', p: 0.7 } });
  const offer = story.offer(1, moment);
  story.impression(1, offer);
  story.insertion(1, offer);
  story.reply(1, moment, 'edited', undefined, { offer });
  story.moment(1, 1, { reading: sampleReading(0.4, 'gratitude') });
  story.correction(1, moment, 'mood', 'worry');
  story.handOver(1);
  story.status(1, 'open', 'solved');
  const aside = story.moment(2, 0, { channel: 'chat' }, sampleTime(2_000));
  story.impression(2, story.offer(2, aside), sampleTime(2_001));
  story.correction(2, aside, 'not_now', null, sampleTime(2_002));
  story.reply(2, aside, 'none', sampleTime(2_003));
  await db.meta.put({ name: 'timeZone', value: 'Europe/Berlin' });
  await recordStory((events) => records.append(events), story.events, 1);
  await records.putAnalysis(sampleHash(1), { reading: sampleReading(0, 'neutral'), evidence: [] });
  await records.setThreadPaused(sampleHash(2), true);
  await records.markCustomerThread(sampleHash(3));
  const named = db.tables.filter(({ name }) => name !== 'keys');
  const rows = await Promise.all(named.map((table) => table.toArray()));
  const tables = Object.fromEntries(named.map(({ name }, at) => [name, rows[at]]));
  const sample = {
    version: DB_VERSION,
    stores: Object.assign({}, ...Object.values(STORES)),
    tables,
  };
  const path = `lib/records/fixtures/records-v${DB_VERSION}.json`;
  await writeFile(path, `${JSON.stringify(sample, null, 2)}\n`, { flag: 'wx' });
  db.close();
}

await freeze();
