import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createStory } from '@/tests/support/event-samples';
import { recordStory } from '@/tests/support/record-story';
import { openDb } from '../../records/open-db';
import { createRecords } from '../../records/records';
import { DB_NAME } from '../../records/schema';
import { shiftDay } from '../../reports/period';
import { WHOLE } from '../../reports/selection';
import type { DeepAsk } from './deep-protocol';
import { createDeepReader } from './deep-reader';

const ASK: DeepAsk = {
  id: 7,
  period: { to: '2026-03-02', length: 7 },
  selection: WHOLE,
  behaviours: [],
  pair: null,
  timeZone: 'UTC',
};

test('the stored events, and what is added to them meanwhile', async () => {
  const opened = await openDb();
  if (!opened.ok) throw new Error(opened.reason);
  const records = createRecords(opened.db, {
    ...{ model: '0'.repeat(12), phrases: '1'.repeat(12), now: () => 1 },
  });
  const answer = createDeepReader();
  async function steps(ask: Partial<DeepAsk> = {}) {
    const answered = await answer({ ...ASK, ...ask });
    return answered.ok ? answered.report.journeys.map((each) => each.steps.length) : 'failed';
  }
  expect(await steps()).toEqual([]);
  const story = createStory();
  story.moment(1, 0);
  story.moment(1, 1);
  await recordStory((events) => records.append(events), story.events, 1);
  expect(await steps()).toEqual([2]);
  expect(await steps({ period: { to: '2026-02-01', length: 7 } })).toEqual([]);
  expect(await steps({ selection: { site: 'gmail', situation: null } })).toEqual([]);
  await records.erase();
  expect(await steps()).toEqual([]);
  opened.db.close();
  await opened.db.delete();
});

test('two series, the second some days after the first', async () => {
  const days = Array.from({ length: 14 }, (_, at) => `2026-03-${String(at + 1).padStart(2, '0')}`);
  const waves = days.map((day, at): [string, number] => [day, (at * 5) % 7]);
  const late = waves.map(([day, value]): [string, number] => [
    shiftDay(day, 2),
    value + (value % 2),
  ]);
  const pair = {
    x: { name: 'valence', byDay: new Map(waves) },
    y: { name: 'survey.csv: csat', byDay: new Map(late) },
    lag: 2,
  };
  const answered = await createDeepReader()({ ...ASK, pair });
  if (!answered.ok) throw new Error('an answer was expected');
  expect(answered.correlation?.points).toHaveLength(14);
  expect(answered.correlation?.estimate).toMatchObject({ ok: true });
});

test('says so where the records cannot be opened, and tries again when asked again', async () => {
  const raised = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(DB_NAME, 9_999);
    request.onsuccess = () => resolve(request.result);
  });
  raised.close();
  const answer = createDeepReader();
  expect(await answer(ASK)).toEqual({ id: 7, ok: false });
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(DB_NAME).onsuccess = resolve;
  });
  expect((await answer(ASK)).ok).toBe(true);
});
