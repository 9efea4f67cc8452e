import { expect, test } from 'vitest';
import { hasLogic, untestedFiles } from './sibling-tests';

function logic(text: string): boolean {
  return hasLogic({ path: 'lib/app/a.ts', text });
}

test('functions and calls are logic; types and plain data are not', () => {
  expect(logic('export function f() { return 1; }')).toBe(true);
  expect(logic("export const schema = object({ a: 'b' });")).toBe(true);
  expect(logic('export interface A { f: () => void }')).toBe(false);
  expect(logic("export const LIST = ['a'] as const; export type A = string;")).toBe(false);
  expect(logic("export const SET = new Set(['a']);")).toBe(false);
  expect(logic('function f() {}')).toBe(false);
});

test('a file with logic needs a test beside it', () => {
  const text = 'export function f() {}';
  const tested = { path: 'lib/app/a.ts', text };
  const untested = { path: 'lib/app/b.ts', text };
  const inBrowser = { path: 'lib/model/c.ts', text };
  const tests = ['lib/app/a.test.ts', 'lib/model/c.browser.test.ts'];
  const files = [tested, untested, inBrowser, ...tests.map((path) => ({ path, text: '' }))];
  expect(untestedFiles(files).map(({ path }) => path)).toEqual(['lib/app/b.ts']);
});
