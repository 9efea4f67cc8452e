import { SITE_IDS } from '../../events/vocabulary';
import { createKeys } from '../../records/keys';
import type { RecordsDb } from '../../records/schema';

/** Of how many tickets of an imported file this browser has seen a conversation. */
export interface TicketMatch {
  tickets: number;
  matched: number;
}

/** More are not looked up: each takes a hash for every help desk. */
export const MOST_TICKETS = 5_000;

/** A ticket as a file has it: a number, an address that ends with it, or a keyed hash of an own export. */
async function hashesOf(ticket: string, keys: ReturnType<typeof createKeys>): Promise<string[]> {
  if (/^k\d+:/.test(ticket)) return [ticket];
  const number = ticket
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/^.*\//, '');
  return Promise.all(SITE_IDS.map((site) => keys.keyedHash(['ticket', site, number])));
}

/** How many tickets of a file are known here. They are hashed to be looked up, and kept nowhere. */
export async function matchTickets(
  db: RecordsDb,
  tickets: readonly string[],
): Promise<TicketMatch> {
  const keys = createKeys(db);
  const unique = [...new Set(tickets)].slice(0, MOST_TICKETS);
  const hashes = await Promise.all(unique.map((ticket) => hashesOf(ticket, keys)));
  const known = new Set(await db.events.where('data.ticket').anyOf(hashes.flat()).uniqueKeys());
  const matched = hashes.filter((own) => own.some((hash) => known.has(hash))).length;
  return { tickets: unique.length, matched };
}
