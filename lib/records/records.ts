import type { AttuneEvent, KeyedHash, NewEvent } from '../events/event';
import type { AcceptanceById } from '../prompting/acceptance';
import { type Analysis, createAnalyses } from './analyses';
import { isCustomerThread, markCustomerThread, unmarkCustomerThread } from './customer-threads';
import type { WriteFailure } from './failure';
import { createKeys } from './keys';
import { createLikedPhrases } from './liked-phrases';
import { isThreadPaused, setThreadPaused } from './paused-threads';
import { eventsOfTicket } from './read-events';
import { keepFor, type Retention } from './retention';
import type { RecordsDb } from './schema';
import { createWriter, type WriterOptions } from './writer';

/** What the host keeps and looks up, over one open database. */
export interface Records {
  /**
   * Ids come back in the order of the events; see `Writer.append`. Where writing failed, they are those
   * that the pending events will have, if they are kept at all.
   */
  append(
    events: readonly NewEvent[],
  ): Promise<{ ok: true; ids: string[] } | { ok: false; reason: WriteFailure; ids?: string[] }>;
  /** Tries again to write what a full disk held up; how many events are still pending. */
  retry(): Promise<number>;
  /** What was recorded of a ticket, oldest first; without what is still pending. */
  eventsOf(ticket: KeyedHash): Promise<AttuneEvent[]>;
  /** What this agent has taken and put aside, as last counted; see `LikedPhrases`. */
  liked(): AcceptanceById;
  keyed(parts: readonly string[]): Promise<KeyedHash>;
  getAnalysis(key: KeyedHash): Promise<Analysis | null>;
  putAnalysis(key: KeyedHash, analysis: Analysis): Promise<void>;
  isThreadPaused(ticket: KeyedHash): Promise<boolean>;
  setThreadPaused(ticket: KeyedHash, paused: boolean): Promise<void>;
  /** Whether the agent has said that this thread of a mailbox is a customer's. */
  isCustomerThread(ticket: KeyedHash): Promise<boolean>;
  markCustomerThread(ticket: KeyedHash): Promise<void>;
  unmarkCustomerThread(ticket: KeyedHash): Promise<void>;
  /** Writes what is pending and deletes what is too old. */
  tidy(settings: { retention: Retention }): Promise<void>;
  erase(): Promise<void>;
}

/** The records of one context. */
export function createRecords(db: RecordsDb, options: WriterOptions): Records {
  const writer = createWriter(db, options);
  const keys = createKeys(db);
  const analyses = createAnalyses(db, options);
  const liked = createLikedPhrases(db, options.now);
  return {
    async append(events) {
      const appended = await writer.append(events);
      if (!appended.ok) {
        const { reason, ids } = appended;
        return { ok: false, reason, ...(ids ? { ids } : {}) };
      }
      return { ok: true, ids: appended.events.map(({ id }) => id) };
    },
    async retry() {
      await writer.retry();
      return writer.pending;
    },
    eventsOf: (ticket) => eventsOfTicket(db, ticket),
    liked: () => liked.current(),
    keyed: (parts) => keys.keyedHash(parts),
    getAnalysis: (key) => analyses.get(key),
    async putAnalysis(key, analysis) {
      await analyses.put(key, analysis);
    },
    isThreadPaused: (ticket) => isThreadPaused(db, ticket),
    setThreadPaused: (ticket, paused) =>
      setThreadPaused(db, ticket, paused, new Date(options.now()).toISOString()),
    isCustomerThread: (ticket) => isCustomerThread(db, ticket),
    markCustomerThread: (ticket) =>
      markCustomerThread(db, ticket, new Date(options.now()).toISOString()),
    unmarkCustomerThread: (ticket) => unmarkCustomerThread(db, ticket),
    async tidy({ retention }) {
      await writer.retry();
      await keepFor(db, retention, options.now());
    },
    async erase() {
      liked.reset();
      await writer.erase();
      keys.reset();
    },
  };
}
