import type { RecordsDb } from './schema';

/**
 * Erases every row of every table, keys and the install's id included, in one transaction: all or
 * nothing. What is recorded afterwards has a new id and a new key and cannot be linked to before.
 */
export function eraseAll(db: RecordsDb): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}
