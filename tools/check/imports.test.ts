import { expect, test } from 'vitest';
import { importsOf, resolveSpecifier } from './imports';

const SAMPLE = `
import a from './a';
import type { B } from '../reading/b';
export { c } from '@/lib/page/c';
export * from "dexie";
type D = import('./d').D;
const e = await import('~/lib/app/e?worker');
const f = new URL('./f.ts', import.meta.url);
const g = require('./g');
const text = "import z from './z'"; // import y from './y'
`;

test('every way to import is seen, text and comments are not', () => {
  const found = importsOf({ path: 'lib/page/x.ts', text: SAMPLE });
  expect(found.map(({ kind, target, line }) => [kind, target, line])).toEqual([
    ['static', 'lib/page/a', 2],
    ['type', 'lib/reading/b', 3],
    ['re-export', 'lib/page/c', 4],
    ['re-export', null, 5],
    ['type', 'lib/page/d', 6],
    ['dynamic', 'lib/app/e', 7],
    ['url', 'lib/page/f.ts', 8],
    ['static', 'lib/page/g', 9],
  ]);
});

test('a specifier is resolved from the folder of its file', () => {
  expect(resolveSpecifier('components/a/b.tsx', '../../lib/i18n/t')).toBe('lib/i18n/t');
  expect(resolveSpecifier('components/a/b.tsx', 'react')).toBeNull();
});
