import type { AttuneEvent, KeyedHash } from './event';
import { eventCounts } from './event-counts';
import { addCounts, type Counts, type RollUp, type RollUpPlace, rollUpKey } from './roll-up';
import { type Placed, threadCounts } from './thread-counts';
import { burstOf, nextThread, situationOf, type ThreadState, trimThread } from './thread-state';

type DayOf = (at: string) => string;

/** What folding events changed. */
export interface Folded {
  /** The state of every ticket the events touched. */
  threads: Map<KeyedHash, ThreadState>;
  /** What to add to each row, by its key; may be negative. */
  changes: Map<string, RollUpPlace & { counts: Counts }>;
}

function spread({ changes }: Folded, placed: Placed, sign: 1 | -1, dayOf: DayOf): void {
  const { site, channel, situation, counts } = placed;
  const place = { day: dayOf(placed.at), site, channel, situation };
  const key = rollUpKey(place);
  const row = changes.get(key) ?? { ...place, counts: {} };
  addCounts(row.counts, counts, sign);
  changes.set(key, row);
}

/** One conversation for each day on which the customer wrote. */
function conversationCounts(thread: ThreadState, dayOf: DayOf): Placed[] {
  const days = new Map<string, Placed>();
  const situation = situationOf(thread);
  for (const { at, site, channel } of thread.bursts) {
    const day = dayOf(at);
    if (!days.has(day))
      days.set(day, { at, site, channel, situation, counts: { conversations: 1 } });
  }
  return [...days.values()];
}

/** The event by itself, under the situation as it is known with it. */
function placedEvent(event: AttuneEvent, after: ThreadState): Placed {
  const burst = burstOf(after, event);
  return {
    at: event.at,
    site: after.site,
    channel: after.channel,
    situation: burst ? burst.situation : situationOf(after),
    counts: eventCounts(event),
  };
}

/** Indexes of the bursts whose counts may differ: those that changed, and those just before them. */
function changedIndexes(before: ThreadState | null, after: ThreadState): Set<number> {
  const known = new Set(before?.bursts);
  const changed = after.bursts.filter((burst) => !known.has(burst));
  return new Set(changed.flatMap(({ index }) => [index, index - 1]));
}

function foldOne(folded: Folded, event: AttuneEvent, dayOf: DayOf): void {
  const before = folded.threads.get(event.data.ticket) ?? null;
  const after = nextThread(before, event);
  if (!after) return;
  spread(folded, placedEvent(event, after), 1, dayOf);
  const indexes = changedIndexes(before, after);
  for (const [thread, sign] of [[before, -1] as const, [after, 1] as const]) {
    if (!thread || indexes.size === 0) continue;
    const all = [...threadCounts(thread, indexes), ...conversationCounts(thread, dayOf)];
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
  dayOf: DayOf,
): Folded {
  const folded: Folded = { threads: new Map(threads), changes: new Map() };
  for (const event of events) foldOne(folded, event, dayOf);
  const touched = new Set(events.map(({ data }) => data.ticket));
  for (const ticket of folded.threads.keys()) {
    if (!touched.has(ticket)) folded.threads.delete(ticket);
  }
  return folded;
}

/** The daily totals with what was folded. Rows that are not there yet are made; empty ones are left out. */
export function applyFolded(rows: Iterable<RollUp>, folded: Folded): RollUp[] {
  const byKey = new Map([...rows].map((row) => [row.key, row]));
  for (const [key, { counts, ...place }] of folded.changes) {
    const sum = { ...byKey.get(key)?.counts };
    addCounts(sum, counts);
    const kept = Object.fromEntries(Object.entries(sum).filter(([, count]) => count !== 0));
    byKey.set(key, { key, ...place, counts: kept });
  }
  return [...byKey.values()].filter(({ counts }) => Object.keys(counts).length > 0);
}

/** Daily totals of events from the first on, oldest day first. */
export function rollUpAll(events: readonly AttuneEvent[], dayOf: DayOf): RollUp[] {
  const rows = applyFolded([], foldEvents(events, new Map(), dayOf));
  return rows.sort((a, b) => (a.key < b.key ? -1 : 1));
}
