import type { AttuneEvent, KeyedHash } from './event';
import { eventCounts } from './event-counts';
import { addCounts, type Counts, type RollUp, rollUpKey } from './roll-up';
import { type Placed, threadCounts } from './thread-counts';
import { nextThread, type ThreadState, trimThread } from './thread-state';

/** What folding events changed. */
export interface Folded {
  /** The state of every ticket the events touched. */
  threads: Map<KeyedHash, ThreadState>;
  /** What to add to the row of each day, site and channel; may be negative. */
  changes: Map<string, Pick<RollUp, 'day' | 'site' | 'channel'> & { counts: Counts }>;
}

function spread(folded: Folded, placed: Placed, sign: 1 | -1, dayOf: (at: string) => string): void {
  const { site, channel, counts } = placed;
  const day = dayOf(placed.at);
  const key = rollUpKey(day, site, channel);
  const row = folded.changes.get(key) ?? { day, site, channel, counts: {} };
  addCounts(row.counts, counts, sign);
  folded.changes.set(key, row);
}

/** One conversation for each day on which the customer wrote. */
function conversationCounts(thread: ThreadState, dayOf: (at: string) => string): Placed[] {
  const days = new Map<string, Placed>();
  for (const { at, site, channel } of thread.bursts) {
    const day = dayOf(at);
    if (!days.has(day)) days.set(day, { at, site, channel, counts: { conversations: 1 } });
  }
  return [...days.values()];
}

function foldOne(folded: Folded, event: AttuneEvent, dayOf: (at: string) => string): void {
  const before = folded.threads.get(event.data.ticket) ?? null;
  const after = nextThread(before, event);
  if (!after) return;
  const { site, channel } = after;
  spread(folded, { at: event.at, site, channel, counts: eventCounts(event) }, 1, dayOf);
  for (const [thread, sign] of [[before, -1] as const, [after, 1] as const]) {
    if (!thread) continue;
    const all = [...threadCounts(thread), ...conversationCounts(thread, dayOf)];
    for (const placed of all) spread(folded, placed, sign, dayOf);
  }
  folded.threads.set(after.ticket, trimThread(after));
}

/**
 * Folds events, in the order of their numbers, into what they change in the daily totals. `threads`
 * holds the states of their tickets so far; it is not changed. Folding piece by piece and folding all
 * at once give the same totals.
 */
export function foldEvents(
  events: readonly AttuneEvent[],
  threads: ReadonlyMap<KeyedHash, ThreadState>,
  dayOf: (at: string) => string,
): Folded {
  const folded: Folded = { threads: new Map(threads), changes: new Map() };
  for (const event of events) foldOne(folded, event, dayOf);
  const touched = new Set(events.map(({ data }) => data.ticket));
  for (const ticket of folded.threads.keys()) {
    if (!touched.has(ticket)) folded.threads.delete(ticket);
  }
  return folded;
}

/** The daily totals with what was folded. Rows that are not there yet are made. */
export function applyFolded(rows: Iterable<RollUp>, folded: Folded): RollUp[] {
  const byKey = new Map([...rows].map((row) => [row.key, row]));
  for (const [key, { day, site, channel, counts }] of folded.changes) {
    const sum = { ...byKey.get(key)?.counts };
    addCounts(sum, counts);
    const kept = Object.fromEntries(Object.entries(sum).filter(([, count]) => count !== 0));
    byKey.set(key, { key, day, site, channel, counts: kept });
  }
  return [...byKey.values()];
}

/** Daily totals of events from the first on, oldest day first. */
export function rollUpAll(events: readonly AttuneEvent[], dayOf: (at: string) => string): RollUp[] {
  const rows = applyFolded([], foldEvents(events, new Map(), dayOf));
  return rows.sort((a, b) => (a.key < b.key ? -1 : 1));
}
