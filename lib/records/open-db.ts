import { DB_VERSION, RecordsDb } from './schema';

/**
 * `blocked`: an older page of the extension is open and keeps the old version. `newer`: the data was
 * written by a newer version. `failed`: the browser gives no storage (private window, damaged profile).
 */
export type OpenFailure = 'blocked' | 'newer' | 'failed';

export type OpenedDb = { ok: true; db: RecordsDb } | { ok: false; reason: OpenFailure };

export interface OpenOptions {
  name?: string;
  /** Called once when another context needs a newer version: this one must be reloaded. */
  onOutdated?: () => void;
}

/** Dexie numbers versions in tens, and opens a newer database as if it were its own. */
function isNewer(db: RecordsDb): boolean {
  return db.backendDB().version > DB_VERSION * 10;
}

/**
 * Opens the records. When a newer version wants to upgrade, this connection closes and stays closed:
 * an old page that opened again by itself would write rows without the new fields.
 */
export async function openDb({ name, onOutdated }: OpenOptions = {}): Promise<OpenedDb> {
  const db = new RecordsDb(name);
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    onOutdated?.();
    return false;
  });
  const blocked = new Promise<OpenedDb>((resolve) => {
    db.on('blocked', () => {
      resolve({ ok: false, reason: 'blocked' });
      return undefined;
    });
  });
  const opened = db.open().then(
    (): OpenedDb => (isNewer(db) ? { ok: false, reason: 'newer' } : { ok: true, db }),
    (): OpenedDb => ({ ok: false, reason: 'failed' }),
  );
  const result = await Promise.race([blocked, opened]);
  if (!result.ok) db.close({ disableAutoOpen: true });
  return result;
}
