import type { LinkRow, MetaRow, RecordsDb } from './schema';

const START: LinkRow = { seq: 0, hash: '', id: null };

/** The newest event (`head`) or the newest deleted by age (`anchor`); number 0 where there is none. */
export async function getLink(db: RecordsDb, name: 'head' | 'anchor'): Promise<LinkRow> {
  const row = await db.meta.get(name);
  return row?.name === 'head' || row?.name === 'anchor' ? row.value : START;
}

/**
 * A value of the install, made once: two contexts that ask at the same time both get the one that
 * was stored first.
 */
function ensureText(
  db: RecordsDb,
  name: Extract<MetaRow, { value: string }>['name'],
  make: () => string,
): Promise<string> {
  return db.transaction('rw', db.meta, async () => {
    const row = await db.meta.get(name);
    if (row?.name === 'install' || row?.name === 'timeZone') return row.value;
    const value = make();
    await db.meta.put({ name, value });
    return value;
  });
}

/** Random id of this install; says nothing about the person or the computer. */
export function getInstallId(db: RecordsDb): Promise<string> {
  return ensureText(db, 'install', () => crypto.randomUUID());
}

/** The time zone in which this install counts days (IANA name). */
export function getTimeZone(db: RecordsDb): Promise<string> {
  return ensureText(
    db,
    'timeZone',
    () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
  );
}
