import { blobOf } from '@/lib/app/pages/save-file';
import { dayTotals } from '@/lib/events/day-totals';
import type { AttuneEvent, KeyedHash } from '@/lib/events/event';
import { applyFolded, foldEvents } from '@/lib/events/fold';
import { createLocalTime } from '@/lib/events/local-day';
import type { RollUp } from '@/lib/events/roll-up';
import type { ThreadState } from '@/lib/events/thread-state';
import { buildExport } from '@/lib/export/build-export';
import type { ExportFormat } from '@/lib/export/export';
import type { ExportLevel } from '@/lib/export/export-level';
import { createTranslate } from '@/lib/i18n/translate';
import { openDb } from '@/lib/records/open-db';
import { readExport } from '@/lib/records/read-export';
import { readReport } from '@/lib/records/read-report';
import { createRecords } from '@/lib/records/records';
import type { RecordsDb } from '@/lib/records/schema';
import type { PeriodLength } from '@/lib/reports/period';
import type { Selection } from '@/lib/reports/selection';
import { generateEvents, LAST_DAY } from './generate';

const ZONE = 'Europe/Berlin';
const EVENTS_A_PIECE = 5_000;
const localTime = createLocalTime(ZONE);

function dayOf(at: string): string {
  return localTime(at).day;
}

async function opened(): Promise<RecordsDb> {
  const result = await openDb();
  if (!result.ok) throw new Error(`the records cannot be opened: ${result.reason}`);
  return result.db;
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

interface Filled {
  events: number;
  stored: number;
  rows: number;
  /** ms in the fold alone. */
  foldMs: number;
}

/** Adds up pieces of events as the writer does, and keeps the states of the tickets still going on. */
function createFolder() {
  let rows = new Map<string, RollUp>();
  let threads = new Map<KeyedHash, ThreadState>();
  return {
    fold(piece: readonly AttuneEvent[]): ThreadState[] {
      const folded = foldEvents(piece, threads, dayOf);
      const touched = [...folded.changes.keys()].flatMap((key) => rows.get(key) ?? []);
      for (const row of applyFolded(touched, folded)) rows.set(row.key, row);
      threads = folded.threads;
      return [...threads.values()];
    },
    take(): RollUp[] {
      const all = [...rows.values()];
      rows = new Map();
      return all;
    },
  };
}

/** What the bench calls; every answer is JSON. */
const bench = {
  /** Records generated events, at most `mostStored` of them; all are folded into the daily totals. */
  async fill(opportunities: number, mostStored: number): Promise<Filled> {
    const db = await opened();
    await db.meta.put({ name: 'timeZone', value: ZONE });
    const folder = createFolder();
    let [events, stored, foldMs] = [0, 0, 0];
    let piece: AttuneEvent[] = [];
    async function flush(): Promise<void> {
      const start = performance.now();
      const threads = folder.fold(piece);
      foldMs += performance.now() - start;
      events += piece.length;
      if (stored + piece.length <= mostStored) {
        await db.transaction('rw', db.events, db.threads, async () => {
          await db.events.bulkAdd(piece);
          await db.threads.bulkPut(threads);
        });
        stored += piece.length;
      }
      piece = [];
    }
    for (const event of generateEvents(opportunities)) {
      piece.push(event);
      if (piece.length === EVENTS_A_PIECE) await flush();
    }
    await flush();
    const rows = folder.take();
    await db.rollups.bulkAdd(rows);
    await db.totals.bulkAdd(dayTotals(rows));
    await db.meta.put({
      name: 'head',
      value: { seq: stored, hash: 'b'.repeat(64), id: null },
    });
    db.close();
    return { events, stored, rows: rows.length, foldMs };
  },

  /** From a page that has just been loaded to the numbers of a period. */
  async open(length: PeriodLength): Promise<{ ms: number; opportunities: number }> {
    const { ms, value } = await timed(async () => {
      const db = await opened();
      const report = await readReport(db, { to: LAST_DAY, length }, ZONE);
      db.close();
      return report;
    });
    return { ms, opportunities: value.report.opportunities };
  },

  /** From a choice to the numbers of it, the records being open. */
  async filter(length: PeriodLength, selection: Selection): Promise<{ ms: number }> {
    const db = await opened();
    const { ms } = await timed(() => readReport(db, { to: LAST_DAY, length }, ZONE, selection));
    db.close();
    return { ms };
  },

  /** One event through the one writer, into records that are full. */
  async append(times: number): Promise<number[]> {
    const db = await opened();
    const records = createRecords(db, {
      ...{ model: 'c'.repeat(12), phrases: 'd'.repeat(12), now: () => Date.parse(LAST_DAY) },
    });
    const ticket = await records.keyed(['bench']);
    const all: number[] = [];
    for (let at = 0; at < times; at += 1) {
      const data = { ticket, site: 'zendesk', from: 'open', to: 'pending' } as const;
      const minute = new Date(Date.parse(LAST_DAY) + at * 60_000).toISOString();
      const dedupe = `status:${ticket}:open:pending:${minute.slice(0, 16)}`;
      const event = { kind: 'status', at: minute, dedupe, data } as const;
      all.push((await timed(() => records.append([event]))).ms);
    }
    db.close();
    return all;
  },

  /** From the choice of a file to the Blob that is saved. */
  async export(
    level: ExportLevel,
    format: ExportFormat,
  ): Promise<{ prepareMs: number; writeMs: number; rows: number; bytes: number }> {
    const db = await opened();
    const prepared = await timed(async () =>
      buildExport({
        data: await readExport(db, level, null, dayOf),
        ...{ format, careMode: false, timeZone: ZONE, madeAt: `${LAST_DAY}T18:00:00.000Z` },
        t: createTranslate('en'),
      }),
    );
    const [file] = prepared.value.files;
    if (!file) throw new Error('there is no file');
    const written = await timed(() => blobOf(file.chunks(), file.mime));
    db.close();
    const { rows } = prepared.value.preview;
    return { prepareMs: prepared.ms, writeMs: written.ms, rows, bytes: written.value.size };
  },
};

export type Bench = typeof bench;

Object.assign(globalThis, { benchRecords: bench });
