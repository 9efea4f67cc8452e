import type { KeyedHash } from '../events/event';
import type { RecordsDb } from './schema';

/** Whether the agent has paused Attune on this thread. */
export async function isThreadPaused(db: RecordsDb, ticket: KeyedHash): Promise<boolean> {
  return (await db.paused.get(ticket)) !== undefined;
}

/** Pauses or resumes a thread; `at` is an ISO 8601 time. Only its keyed hash is stored. */
export async function setThreadPaused(
  db: RecordsDb,
  ticket: KeyedHash,
  paused: boolean,
  at: string,
): Promise<void> {
  if (paused) await db.paused.put({ ticket, at });
  else await db.paused.delete(ticket);
}
