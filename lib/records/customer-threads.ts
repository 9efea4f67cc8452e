import type { KeyedHash } from '../events/event';
import type { RecordsDb } from './schema';

/** Whether the agent has said that this thread of a mailbox is a customer's. */
export async function isCustomerThread(db: RecordsDb, ticket: KeyedHash): Promise<boolean> {
  return (await db.customers.get(ticket)) !== undefined;
}

/** Remembers the agent's word; `at` is an ISO 8601 time. Only the thread's keyed hash is stored. */
export async function markCustomerThread(
  db: RecordsDb,
  ticket: KeyedHash,
  at: string,
): Promise<void> {
  await db.customers.put({ ticket, at });
}

/** Takes the agent's word back: nothing of it stays. */
export async function unmarkCustomerThread(db: RecordsDb, ticket: KeyedHash): Promise<void> {
  await db.customers.delete(ticket);
}
