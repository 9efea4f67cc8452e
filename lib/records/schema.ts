import Dexie, { type EntityTable, type Table } from 'dexie';
import type { DayTotal } from '../events/day-totals';
import type { AttuneEvent, KeyedHash } from '../events/event';
import type { RollUp } from '../events/roll-up';
import type { ThreadState } from '../events/thread-state';
import type { BurstReading } from '../reading/reading';
import { countSituationsApart } from './upgrade-three';

/** What a text was read as; the key says which text and model without telling them. */
export interface AnalysisRow extends Pick<BurstReading, 'reading' | 'evidence'> {
  key: KeyedHash;
  /** ms since 1970: the least recently used go first. */
  usedAt: number;
}

/** The key of this install; it cannot be exported and so cannot leave the browser. */
export interface KeyRow {
  id: string;
  key: CryptoKey;
}

/** The newest event, or the newest that was deleted by age (`id` is then not needed). */
export interface LinkRow {
  seq: number;
  hash: string;
  id: string | null;
}

/** `timeZone` (IANA name) is fixed at install: totals of days can be recomputed. */
export type MetaRow =
  | { name: 'install' | 'timeZone'; value: string }
  | { name: 'head' | 'anchor'; value: LinkRow };

export const DB_NAME = 'attune';
export const DB_VERSION = 3;

/** Indexes by version. A version that was released never changes: the next one, with what is new, is added below it. */
export const STORES = {
  1: {
    events: '&id, &seq, &dedupe, kind, at, [kind+at], data.ticket',
    rollups: '&key, day',
    threads: '&ticket, at',
    analyses: '&key, usedAt',
    keys: '&id',
    paused: '&ticket',
    meta: '&name',
  },
  2: { customers: '&ticket' },
  3: { rollups: '&key, day, [situation+day]', totals: '&key, day, [site+day]' },
} as const;

/** The tables of the records. None holds text that a person wrote. */
export class RecordsDb extends Dexie {
  declare events: Table<AttuneEvent, string>;
  declare rollups: EntityTable<RollUp, 'key'>;
  declare totals: EntityTable<DayTotal, 'key'>;
  declare threads: EntityTable<ThreadState, 'ticket'>;
  declare analyses: EntityTable<AnalysisRow, 'key'>;
  declare keys: EntityTable<KeyRow, 'id'>;
  declare paused: EntityTable<{ ticket: KeyedHash; at: string }, 'ticket'>;
  declare customers: EntityTable<{ ticket: KeyedHash; at: string }, 'ticket'>;
  declare meta: Table<MetaRow, string>;

  constructor(name: string = DB_NAME) {
    super(name);
    this.version(1).stores(STORES[1]);
    this.version(2).stores(STORES[2]);
    this.version(3).stores(STORES[3]).upgrade(countSituationsApart);
  }
}
