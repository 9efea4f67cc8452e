import type { KeyedHash } from '../events/event';
import type { AnalysisRow, RecordsDb } from './schema';

export type Analysis = Pick<AnalysisRow, 'reading' | 'evidence'>;

/** What was read before, so that a page loaded again, or a host that died, costs no model run. */
export interface Analyses {
  get(key: KeyedHash): Promise<Analysis | null>;
  /** Stores numbers and offsets, never text. False where they could not be stored; nothing is lost. */
  put(key: KeyedHash, analysis: Analysis): Promise<boolean>;
}

/** About 1 kB a row. */
const MOST = 5_000;
/** Trimming at every write would be work for nothing. */
const SLACK = 250;
/** A row used within this time (ms) is not written again only to say so. */
const FRESH = 60 * 60 * 1000;

async function trim(db: RecordsDb, most: number): Promise<void> {
  const excess = (await db.analyses.count()) - most;
  if (excess <= 0) return;
  const oldest = await db.analyses.orderBy('usedAt').limit(excess).primaryKeys();
  await db.analyses.bulkDelete(oldest);
}

/** A cache of the most recently used readings; `now` in ms since 1970. */
export function createAnalyses(
  db: RecordsDb,
  { now, most = MOST, slack = SLACK }: { now: () => number; most?: number; slack?: number },
): Analyses {
  let sinceTrim = slack;
  return {
    async get(key) {
      const row = await db.analyses.get(key).catch(() => undefined);
      if (!row) return null;
      const time = now();
      if (time - row.usedAt > FRESH) {
        await db.analyses.update(key, { usedAt: time }).catch(() => 0);
      }
      return { reading: row.reading, evidence: row.evidence };
    },
    async put(key, { reading, evidence }) {
      try {
        await db.analyses.put({ key, reading, evidence, usedAt: now() });
        sinceTrim += 1;
        if (sinceTrim >= slack) {
          sinceTrim = 0;
          await trim(db, most);
        }
        return true;
      } catch {
        return false;
      }
    },
  };
}
