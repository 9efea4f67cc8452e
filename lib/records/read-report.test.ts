import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, test } from 'vitest';
import { createStory, sampleReading } from '@/tests/support/event-samples';
import { recordStory } from '@/tests/support/record-story';
import { openTestDb } from '@/tests/support/records-db';
import type { PeriodReport } from '../reports/period-report';
import { readReport } from './read-report';
import { createRecords } from './records';

const OPTIONS = { model: 'a'.repeat(12), phrases: 'b'.repeat(12), now: () => 1 };

async function recorded() {
  const db = await openTestDb();
  await db.meta.put({ name: 'timeZone', value: 'Europe/Berlin' });
  const records = createRecords(db, OPTIONS);
  const story = createStory();
  const moment = story.moment(1, 0, {}, '2026-03-01T22:59:00.000Z');
  story.impression(1, story.offer(1, moment));
  story.reply(1, moment, 'edited', '2026-03-02T09:00:00.000Z');
  story.moment(1, 1, { reading: sampleReading(0.5, 'gratitude') }, '2026-03-04T08:00:00.000Z');
  await recordStory((events) => records.append(events), story.events, 1);
  return { db, records };
}

test('a day and a week of the same events', async () => {
  const { db } = await recorded();
  const day = await readReport(db, { to: '2026-03-02', length: 1 }, 'Europe/Berlin');
  expect(day.report).toMatchObject({ moments: 0, replies: 1, opportunities: 1 });
  expect(day.report.shift.all.estimate).toMatchObject({ n: 1, missing: 0 });
  expect(day.bars.length).toBe(24);
  expect(day.stored).toEqual({ events: 5, since: '2026-03-01' });
  const week = await readReport(db, { to: '2026-03-04', length: 7 }, 'Europe/Berlin');
  expect(week.report).toMatchObject({ moments: 2, replies: 1, opportunities: 1 });
  expect(week.bars.map(({ unpleasant, pleasant }) => unpleasant + pleasant)).toEqual([
    0, 0, 0, 1, 0, 0, 1,
  ]);
});

test('a day whose events are gone still has its totals', async () => {
  const { db } = await recorded();
  await db.events.where('seq').below(5).delete();
  const day = await readReport(db, { to: '2026-03-01', length: 1 }, 'Europe/Berlin');
  expect(day.report.moments).toBe(1);
  expect(day.bars.every(({ unpleasant }) => unpleasant === 0)).toBe(true);
});

test('an empty database has an empty report', async () => {
  const db = await openTestDb();
  const report = await readReport(db, { to: '2026-03-01', length: 1 }, 'UTC');
  expect(report.stored).toEqual({ events: 0, since: null });
  expect(report.report.moments).toBe(0);
});

test('a live query shows what is appended', async () => {
  const { db, records } = await recorded();
  const seen: number[] = [];
  await new Promise<void>((resolve, reject) => {
    const period = { to: '2026-03-04', length: 1 } as const;
    const query = liveQuery(() => readReport(db, period, 'Europe/Berlin')).subscribe({
      next({ report }: PeriodReport) {
        seen.push(report.moments);
        if (report.moments === 2) {
          query.unsubscribe();
          resolve();
          return;
        }
        const story = createStory();
        story.moment(7, 0, {}, '2026-03-04T10:00:00.000Z');
        const fresh = story.events.map((event) => ({ ...event, dedupe: 'moment:7' }));
        void recordStory((events) => records.append(events), fresh, 1);
      },
      error: reject,
    });
  });
  expect(seen.at(-1)).toBe(2);
});
