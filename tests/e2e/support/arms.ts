import { type DrawnArm, drawnArm } from '@/lib/adherence/holdout';
import type { Attune } from './attune';

/** Keyed hashes of some parts under the key of this browser, which cannot be read out; null before it has one. */
function keyedHashes(attune: Attune, all: string[][]): Promise<string[] | null> {
  return attune.within(async (list) => {
    function ask<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
    const database = await ask(indexedDB.open('attune'));
    const row = await ask(database.transaction('keys').objectStore('keys').get('k1'));
    database.close();
    if (!row) return null;
    return Promise.all(
      list.map(async (parts) => {
        const bytes = new TextEncoder().encode(JSON.stringify(parts));
        const hash = new Uint8Array(await crypto.subtle.sign('HMAC', row.key, bytes));
        const letters = btoa(String.fromCharCode(...hash));
        return `k1:${letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
      }),
    );
  }, all);
}

const NUMBERS = Array.from({ length: 200 }, (_, at) => String(5000 + at));

/** The first ticket number that the lot of this browser puts into an arm. A thread must have been read before. */
export async function ticketIn(attune: Attune, arm: DrawnArm): Promise<string> {
  const keys = await keyedHashes(
    attune,
    NUMBERS.map((number) => ['ticket', 'zendesk', number]),
  );
  const draws = await keyedHashes(
    attune,
    (keys ?? []).map((key) => ['holdout', key]),
  );
  const found = NUMBERS.find((_, at) => drawnArm(draws?.[at] ?? '') === arm);
  if (!keys || found === undefined) throw new Error(`no ticket of arm ${arm}`);
  return found;
}
