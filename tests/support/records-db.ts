import 'fake-indexeddb/auto';
import type { DBCoreMutateRequest } from 'dexie';
import { openDb } from '@/lib/records/open-db';
import type { RecordsDb } from '@/lib/records/schema';

let made = 0;

/** An open database of its own; the same name twice is a second context on the same data. */
export async function openTestDb(name?: string): Promise<RecordsDb> {
  made += 1;
  const opened = await openDb({ name: name ?? `records-${made}` });
  if (!opened.ok) throw new Error(opened.reason);
  return opened.db;
}

/** Makes writes fail while `fault` returns an error; returns how to stop. */
export function injectFault(
  db: RecordsDb,
  fault: (table: string, request: DBCoreMutateRequest) => Error | null,
): () => void {
  const middleware = {
    stack: 'dbcore',
    name: 'fault',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          mutate(request) {
            const error = fault(name, request);
            return error ? Promise.reject(error) : table.mutate(request);
          },
        };
      },
    }),
  } satisfies Parameters<RecordsDb['use']>[0];
  db.use(middleware);
  return () => db.unuse({ stack: 'dbcore', name: 'fault' });
}

/** Opens the database again so that middleware added since takes part. */
export async function reopen(db: RecordsDb): Promise<void> {
  db.close({ disableAutoOpen: false });
  await db.open();
}
