import { expect, test } from 'vitest';
import { houseViolations, LIB_ORDER, PURE } from './house';

function wrongs(path: string, text: string): string[] {
  return houseViolations({ path, text }).map(({ what }) => what);
}

test('ten folders are pure, and none of those touches the page', () => {
  expect(PURE).toHaveLength(10);
  expect(PURE).not.toContain('page');
  expect(new Set(LIB_ORDER).size).toBe(LIB_ORDER.length);
});

test.each([
  ['lib/reading/a.ts', "import type { B } from '../prompting/b';"],
  ['lib/reading/a.ts', "export { b } from '../app/b';"],
  ['lib/page/a.ts', "const b = await import('../sites/b');"],
  ['lib/reading/a.ts', "import { browser } from 'wxt/browser';"],
  ['lib/events/a.ts', "import Dexie from 'dexie';"],
  ['lib/app/a.ts', "import { B } from '../../components/b';"],
  ['lib/app/a.ts', "import b from '../../entrypoints/background';"],
  ['lib/app/a.ts', "import { test } from 'vitest';"],
  ['lib/app/a.ts', "import { b } from '@/lib/page/b';"],
  ['lib/app/a.ts', "import { b } from '../page/b.ts';"],
  ['lib/model/a.ts', "import { readFile } from 'node:fs/promises';"],
  ['lib/model/a.ts', "import { load } from './node-load';"],
  ['lib/attic/a.ts', ''],
  ['lib/app/a.ts', "import { b } from '../attic/b';"],
  ['components/a.tsx', "import { b } from '@/lib/records/b';"],
  ['components/a.tsx', "import { create } from 'zustand';"],
  ['components/a.tsx', "import { b } from '../lib/reading/b';"],
  ['entrypoints/sidepanel/main.tsx', "import b from '../background';"],
  ['entrypoints/background.ts', "import { b } from '@/tools/b';"],
  ['tools/a.ts', "import b from '@/entrypoints/background';"],
  ['tests/repo/a.test.ts', "import b from '@/entrypoints/background';"],
])('%s may not say %s', (path, text) => {
  expect(wrongs(path, text)).not.toEqual([]);
});

test.each([
  [
    'lib/prompting/a.ts',
    "import type { B } from '../reading/b'; import { diffWords } from 'diff';",
  ],
  ['lib/app/a.ts', "import { b } from '../page/b'; import { browser } from 'wxt/browser';"],
  ['lib/model/node-load.ts', "import { readFile } from 'node:fs/promises';"],
  ['tools/replay/a.ts', "import { load } from '@/lib/model/node-load';"],
  ['lib/sites/a.test.ts', "import { test } from 'vitest'; import { b } from '@/tests/support/b';"],
  ['components/a.tsx', "import { useState } from 'react'; import { b } from '@/lib/i18n/b';"],
  ['lib/sites/a.test.ts', "import text from './a.ts?raw';"],
  ['components/a.tsx', "import styles from './a.module.css';"],
  ['entrypoints/sidepanel/main.tsx', "import { A } from '@/components/a'; import './style.css';"],
])('%s may say %s', (path, text) => {
  expect(wrongs(path, text)).toEqual([]);
});
