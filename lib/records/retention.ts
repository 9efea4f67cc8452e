import { createLocalTime } from '../events/local-day';
import { youngThread } from '../events/thread-state';
import { getTimeZone } from './meta';
import type { LinkRow, RecordsDb } from './schema';

export interface Retention {
  /** Days single events are kept. */
  eventsDays: number;
  /** Months daily totals are kept. */
  rollupMonths: number;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The first day (YYYY-MM-DD) to keep when `months` are kept up to `today`; a shorter month ends on its
 * last day.
 */
export function firstDayKept(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const first = new Date(Date.UTC(year, month - 1 - months, Math.min(day, last)));
  return first.toISOString().slice(0, 10);
}

/** The last of the oldest events that are all too old, or null. */
async function lastTooOld(db: RecordsDb, cutoff: number, now: number): Promise<LinkRow | null> {
  let last: LinkRow | null = null;
  await db.events
    .orderBy('seq')
    // A clock that once stood in the future must not keep everything behind it for ever.
    .until(({ at }) => Date.parse(at) >= cutoff && Date.parse(at) <= now + DAY)
    .each(({ seq, hash }) => {
      last = { seq, hash, id: null };
    });
  return last;
}

/** A ticket that goes on for months keeps no burst longer than the events that told of it. */
async function dropOldBursts(db: RecordsDb, before: string): Promise<void> {
  const old = await db.threads
    .filter(({ bursts }) => bursts.some(({ at }) => at < before))
    .toArray();
  await db.threads.bulkPut(old.map((thread) => youngThread(thread, before)));
}

/**
 * Deletes what is older than it may be: the oldest events, in the order they were written, and the
 * oldest daily totals. The last deleted event becomes the anchor, from which the chain is checked.
 * Days without events stay in the totals. Returns how many events and totals were deleted.
 */
export function keepFor(
  db: RecordsDb,
  { eventsDays, rollupMonths }: Retention,
  now: number,
): Promise<{ events: number; rollups: number }> {
  const cutoff = now - eventsDays * DAY;
  const before = new Date(cutoff).toISOString();
  const tables = [db.events, db.rollups, db.totals, db.threads, db.analyses, db.paused, db.meta];
  return db.transaction('rw', tables, async () => {
    const last = await lastTooOld(db, cutoff, now);
    let events = 0;
    if (last) {
      events = await db.events.where('seq').belowOrEqual(last.seq).delete();
      await db.meta.put({ name: 'anchor', value: last });
    }
    await db.threads.where('at').below(before).delete();
    await dropOldBursts(db, before);
    await db.analyses.where('usedAt').below(cutoff).delete();
    await db.paused.filter(({ at }) => at < before).delete();
    const localTime = createLocalTime(await getTimeZone(db));
    const today = localTime(new Date(now).toISOString()).day;
    const firstDay = firstDayKept(today, rollupMonths);
    const rollups = await db.rollups.where('day').below(firstDay).delete();
    await db.totals.where('day').below(firstDay).delete();
    return { events, rollups };
  });
}
