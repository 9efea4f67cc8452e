import { expect, test } from 'vitest';
import { straysOf } from './one-place';

function strays(path: string, text: string): string[] {
  return straysOf({ path, text }).map(({ what }) => what);
}

test.each([
  ['lib/app/a.ts', 'browser.runtime.onMessage.addListener(f);'],
  ['lib/app/a.ts', 'await browser.tabs.sendMessage(1, a);'],
  ['lib/app/a.ts', 'browser.runtime?.sendMessage(a);'],
  ['lib/app/a.ts', 'browser.storage.local.set(a);'],
  ['lib/app/a.ts', "import Dexie from 'dexie';"],
  ['lib/app/a.ts', "indexedDB.open('a');"],
  ['lib/app/a.ts', "self.indexedDB.open('a');"],
  ['lib/app/a.ts', "crypto.subtle.importKey('raw');"],
  ['lib/settings/a.ts', 'chrome.storage.local.set(a);'],
])('%s may not say %s', (path, text) => {
  expect(strays(path, text)).toHaveLength(1);
});

test.each([
  ['lib/messages/a.ts', 'browser.runtime.onMessage.addListener(f);'],
  ['lib/settings/a.ts', 'browser.storage.local.set(a);'],
  ['lib/records/a.ts', "import Dexie from 'dexie'; indexedDB.deleteDatabase('a');"],
  ['lib/events/a.ts', "crypto.subtle.digest('SHA-256', a);"],
  ['lib/app/a.ts', "const a = 'browser.storage.local';"],
])('%s may say %s', (path, text) => {
  expect(strays(path, text)).toEqual([]);
});
