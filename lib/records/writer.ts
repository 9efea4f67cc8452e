import { addTotals, dayTotals } from '../events/day-totals';
import type { AttuneEvent, NewEvent } from '../events/event';
import { type ParsedEvent, parseNewEvent } from '../events/event-schema';
import { applyFolded, foldEvents } from '../events/fold';
import { languageTag } from '../events/language-tag';
import { createLocalTime } from '../events/local-day';
import { eraseAll } from './erase';
import { type WriteFailure, writeFailure } from './failure';
import { linkEvents, newEventId, type Stamp } from './link-events';
import { getInstallId, getLink, getTimeZone } from './meta';
import type { LinkRow, RecordsDb } from './schema';

export type Appended =
  | { ok: true; events: AttuneEvent[] }
  /**
   * `field` names what is wrong with an event that was refused; such an event is not kept. `ids` are
   * those that the pending events will have, in the order asked.
   */
  | { ok: false; reason: WriteFailure; field?: string; ids?: string[] };

export interface WriterOptions {
  /**
   * First 12 hex digits of the SHA-256 of the weights and of the phrase library; they may still be on
   * their way while the model loads.
   */
  model: string | Promise<string>;
  phrases: string | Promise<string>;
  /** ms since 1970. */
  now: () => number;
}

/** The one way events get into the table. */
export interface Writer {
  /**
   * Writes events in one transaction with the daily totals. An event whose `dedupe` is known is not
   * written again: the stored one is returned in its place. What cannot be written stays pending in
   * memory and goes in first with the next append.
   */
  append(events: readonly NewEvent[]): Promise<Appended>;
  /** Tries again to write what is pending; returns those events. */
  retry(): Promise<Appended>;
  /** Events that are not stored yet. */
  readonly pending: number;
  /** Erases every table in its turn, with what is pending. */
  erase(): Promise<void>;
}

/** Another context has always got on when an attempt fails, so many are a sign of a defect. */
const MOST_ATTEMPTS = 200;

/**
 * An event as it is stored, or the name of its first wrong field. Times are UTC, so that they sort as
 * text; of what a page calls its language only a tag is taken.
 */
function clean(event: NewEvent): ParsedEvent<NewEvent> {
  const isMoment = event.kind === 'moment';
  const parsed = parseNewEvent(
    isMoment
      ? { ...event, data: { ...event.data, language: languageTag(event.data.language) } }
      : event,
  );
  if (!parsed.ok) return { ok: false, field: `${event.kind}.${parsed.field}` };
  return { ok: true, event: { ...parsed.event, at: new Date(parsed.event.at).toISOString() } };
}

function sameLink(a: LinkRow, b: LinkRow): boolean {
  return a.seq === b.seq && a.hash === b.hash;
}

async function findKnown(
  db: RecordsDb,
  events: readonly NewEvent[],
): Promise<Map<string, AttuneEvent>> {
  const keys = [...new Set(events.map(({ dedupe }) => dedupe))];
  const known = await db.events.where('dedupe').anyOf(keys).toArray();
  return new Map(known.map((event) => [event.dedupe, event]));
}

function unique(events: readonly NewEvent[]): NewEvent[] {
  return [
    ...new Map([...events].reverse().map((event) => [event.dedupe, event])).values(),
  ].reverse();
}

/** Writes linked events and their totals if nobody wrote or erased since `head` was read. */
function commit(
  db: RecordsDb,
  install: string,
  head: LinkRow,
  linked: readonly AttuneEvent[],
  dayOf: (at: string) => string,
): Promise<boolean> {
  return db.transaction('rw', [db.events, db.rollups, db.totals, db.threads, db.meta], async () => {
    const isSame = sameLink(await getLink(db, 'head'), head);
    if (!isSame || (await db.meta.get('install'))?.value !== install) return false;
    const tickets = [...new Set(linked.map(({ data }) => data.ticket))];
    const threads = await db.threads.bulkGet(tickets);
    const known = new Map(threads.flatMap((thread) => (thread ? [[thread.ticket, thread]] : [])));
    const folded = foldEvents(linked, known, dayOf);
    const rows = await db.rollups.bulkGet([...folded.changes.keys()]);
    await db.events.bulkAdd([...linked]);
    await db.threads.bulkPut([...folded.threads.values()]);
    const summed = applyFolded(
      rows.filter((row) => row !== undefined),
      folded,
    );
    const kept = new Set(summed.map(({ key }) => key));
    await db.rollups.bulkPut(summed);
    await db.rollups.bulkDelete([...folded.changes.keys()].filter((key) => !kept.has(key)));
    const changes = dayTotals(folded.changes.values());
    const totals = await db.totals.bulkGet(changes.map(({ key }) => key));
    await db.totals.bulkPut(
      addTotals(
        totals.filter((total) => total !== undefined),
        changes,
      ),
    );
    const last = linked.at(-1);
    if (last) {
      const { seq, hash, id } = last;
      await db.meta.put({ name: 'head', value: { seq, hash, id } });
    }
    return true;
  });
}

/** Creates the writer of one context; contexts may write at the same time. */
export function createWriter(db: RecordsDb, { model, phrases, now }: WriterOptions): Writer {
  let pending: NewEvent[] = [];
  /** Ids of pending events by dedupe key: what happens meanwhile refers to them. */
  let promised = new Map<string, string>();
  let queue: Promise<unknown> = Promise.resolve();
  let setting: Promise<{ stamp: Stamp; dayOf: (at: string) => string }> | null = null;

  async function learn(): Promise<{ stamp: Stamp; dayOf: (at: string) => string }> {
    const install = await getInstallId(db);
    const localTime = createLocalTime(await getTimeZone(db));
    const stamp = { install, model: await model, phrases: await phrases };
    return { stamp, dayOf: (at) => localTime(at).day };
  }

  async function write(events: readonly NewEvent[]): Promise<Map<string, AttuneEvent>> {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      setting ??= learn();
      const { stamp, dayOf } = await setting;
      const head = await getLink(db, 'head');
      const known = await findKnown(db, events);
      const fresh = unique(events).filter(({ dedupe }) => !known.has(dedupe));
      if (fresh.length === 0) return known;
      // Hashes are made outside the transaction: it would end while they are computed.
      const linked = await linkEvents(fresh, head, stamp, now(), promised);
      if (await commit(db, stamp.install, head, linked, dayOf)) {
        for (const event of linked) known.set(event.dedupe, event);
        return known;
      }
      // Another context wrote, or erased everything.
      setting = null;
    }
    throw new Error('the head of the events never stood still');
  }

  /** A full disk can still be read, so an event that is stored already keeps its id. */
  async function promiseIds(events: readonly NewEvent[]): Promise<string[]> {
    const known = await findKnown(db, events).catch(() => new Map<string, AttuneEvent>());
    let last = [...promised.values()].at(-1) ?? null;
    return events.map(({ dedupe }) => {
      const id = known.get(dedupe)?.id ?? promised.get(dedupe) ?? newEventId(now(), last);
      promised.set(dedupe, id);
      last = id;
      return id;
    });
  }

  async function flush(asked: readonly NewEvent[] | null): Promise<Appended> {
    const events = [...pending, ...(asked ?? [])];
    if (events.length === 0) return { ok: true, events: [] };
    try {
      const stored = await write(events);
      pending = [];
      promised = new Map();
      return {
        ok: true,
        events: (asked ?? events).flatMap(({ dedupe }) => stored.get(dedupe) ?? []),
      };
    } catch (error) {
      setting = null;
      pending = unique(events);
      return { ok: false, reason: writeFailure(error), ids: await promiseIds(asked ?? events) };
    }
  }

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = queue.then(task);
    queue = result.catch(() => undefined);
    return result;
  }

  return {
    async append(events) {
      const cleaned: NewEvent[] = [];
      for (const event of events) {
        const parsed = clean(event);
        if (!parsed.ok) return { ok: false, reason: 'failed', field: parsed.field };
        cleaned.push(parsed.event);
      }
      return inTurn(() => flush(cleaned));
    },
    retry: () => inTurn(() => flush(null)),
    get pending() {
      return pending.length;
    },
    erase: () =>
      inTurn(async () => {
        await eraseAll(db);
        pending = [];
        promised = new Map();
        setting = null;
      }),
  };
}
