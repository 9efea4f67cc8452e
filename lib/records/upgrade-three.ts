import type { Transaction } from 'dexie';
import { dayTotals } from '../events/day-totals';
import { createLocalTime } from '../events/local-day';
import {
  addCounts,
  COUNT_KEYS,
  type CountKey,
  type Counts,
  type RollUp,
  rollUpKey,
} from '../events/roll-up';
import { type Placed, threadCounts } from '../events/thread-counts';
import type { BurstState, ThreadState } from '../events/thread-state';

/** What version 2 kept of a burst: nothing of situations, arms, placebos or concrete things. */
export type BurstOfTwo = Omit<
  BurstState,
  | 'situation'
  | 'asks'
  | 'repeats'
  | 'aside'
  | 'arm'
  | 'seen'
  | 'used'
  | 'placebo'
  | 'concrete'
  | 'nameable'
> & { dismissed: boolean };
export type ThreadOfTwo = Omit<ThreadState, 'settled' | 'bursts'> & { bursts: BurstOfTwo[] };
export type RowOfTwo = Omit<RollUp, 'situation'>;

/** The counts that came with version 3. */
const NEW_KEYS: ReadonlySet<CountKey> = new Set(
  COUNT_KEYS.filter((key) => /^(valence_n$|valence_known|aside_|start_)/.test(key)),
);

/** A state of version 2 as version 3 has it; what it did not keep is not known. */
export function threadOfThree(thread: ThreadOfTwo): ThreadState {
  return {
    ...thread,
    settled: null,
    bursts: thread.bursts.map(({ dismissed, ...burst }) => ({
      ...burst,
      ...{ situation: null, asks: false, repeats: false, arm: null, seen: [], used: false },
      ...{ aside: dismissed ? 'not_now' : null, placebo: null, concrete: null, nameable: null },
    })),
  };
}

function newCounts({ counts }: Placed): Counts {
  return Object.fromEntries(
    Object.entries(counts).filter(([key]) => NEW_KEYS.has(key as CountKey)),
  );
}

/** Rows of version 2 with the new counts of the threads that are still known. */
export function rowsOfThree(
  rows: readonly RowOfTwo[],
  threads: readonly ThreadState[],
  dayOf: (at: string) => string,
): RollUp[] {
  const upgraded = rows
    .map(
      (row): RollUp => ({ ...row, situation: null, key: rollUpKey({ ...row, situation: null }) }),
    )
    .filter(({ counts }) => Object.keys(counts).length > 0);
  const byKey = new Map(upgraded.map((row) => [row.key, row]));
  for (const placed of threads.flatMap((thread) => threadCounts(thread))) {
    const row = byKey.get(rollUpKey({ ...placed, day: dayOf(placed.at) }));
    // A row that has gone by age stays gone.
    if (row) addCounts(row.counts, newCounts(placed));
  }
  return upgraded;
}

/** Version 3 counts situations apart: what was counted before is not sure, and no number changes. */
export async function countSituationsApart(transaction: Transaction): Promise<void> {
  const [rollups, threads] = [transaction.table('rollups'), transaction.table('threads')];
  const zone = await transaction.table('meta').get('timeZone');
  const localTime = createLocalTime(zone?.value ?? 'UTC');
  const known = ((await threads.toArray()) as ThreadOfTwo[]).map(threadOfThree);
  const rows = (await rollups.toArray()) as RowOfTwo[];
  await threads.bulkPut(known);
  await rollups.clear();
  const upgraded = rowsOfThree(rows, known, (at) => localTime(at).day);
  await rollups.bulkAdd(upgraded);
  await transaction.table('totals').bulkAdd(dayTotals(upgraded));
}
