import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Attune } from './attune';

declare const chrome: typeof import('wxt/browser').browser;

/** Everything the extension has stored, as JSON: each table of each database, and each storage area. */
export function storedText(attune: Attune): Promise<string> {
  return attune.within(async () => {
    function ask<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
    const found: unknown[] = [
      await chrome.storage.local.get(null),
      await chrome.storage.sync.get(null),
      await chrome.storage.session.get(null),
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      await caches.keys(),
    ];
    for (const { name } of await indexedDB.databases()) {
      const database = await ask(indexedDB.open(name ?? ''));
      for (const table of database.objectStoreNames) {
        const store = database.transaction(table).objectStore(table);
        found.push([table, await ask(store.getAllKeys()), await ask(store.getAll())]);
      }
      database.close();
    }
    return JSON.stringify(found);
  }, null);
}

/** The extension's own files of the browser's profile: databases, storage, caches; by path. */
export async function filesOf({ profile, extensionId }: Attune): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const names = await readdir(profile, { recursive: true, withFileTypes: true });
  for (const entry of names) {
    const path = join(entry.parentPath, entry.name);
    const isOwn = path.includes(extensionId) || /Extension (State|Rules|Scripts)/.test(path);
    if (entry.isFile() && isOwn) files.set(path, await readFile(path));
  }
  return files;
}

/** The files in which a text stands, in any way the browser writes text. */
export function holding(files: ReadonlyMap<string, Buffer>, text: string): string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return [...files]
    .filter(([, bytes]) => forms.some((form) => bytes.includes(form)))
    .map(([p]) => p);
}
