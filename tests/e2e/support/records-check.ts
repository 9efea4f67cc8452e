import { verifyChain } from '@/lib/events/chain';
import type { AttuneEvent } from '@/lib/events/event';
import { type Attune, expect } from './attune';

/** Nothing is there twice, nothing is missing in between, and the chain holds. */
export async function expectWhole(attune: Attune): Promise<void> {
  const events = await attune.events();
  const dedupes = events.map(({ dedupe }) => dedupe);
  expect(new Set(dedupes).size).toBe(dedupes.length);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at + 1));
  expect(await verifyChain(events as unknown as AttuneEvent[])).toEqual({
    ok: true,
    n: events.length,
  });
}

/** How many events of a kind are recorded. */
export async function countOf(attune: Attune, kind: string): Promise<number> {
  return (await attune.kinds()).filter((each) => each === kind).length;
}

/** Rows of one table of the records. */
export function rowsOf(attune: Attune, table: string): Promise<number> {
  return attune.within(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('attune');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const count = database.transaction(name).objectStore(name).count();
          count.onsuccess = () => {
            database.close();
            resolve(count.result);
          };
        };
      }),
    table,
  );
}

/** Rows of the cache of readings. */
export function analysesOf(attune: Attune): Promise<number> {
  return rowsOf(attune, 'analyses');
}
