import { expect, test } from 'vitest';
import { purityViolations } from './purity';

function effects(text: string): string[] {
  return purityViolations({ path: 'lib/reading/a.ts', text }).map(({ what }) => what);
}

test.each([
  'const t = Date.now();',
  'const t = new Date();',
  'const r = Math.random();',
  'const i = crypto.randomUUID();',
  'function f(e: HTMLElement) { return e; }',
  'function f() { return document.title; }',
  'setTimeout(() => {}, 1);',
  'const w = globalThis;',
  'const o = { title: document.title };',
])('%s is an effect', (text) => {
  expect(effects(text)).not.toEqual([]);
});

test.each([
  'const t = new Date(1);',
  'function f(document: string) { return document.length; }',
  "import type { Event } from './event'; function f(e: Event) { return e.document; }",
  'const o = { window: 1, performance: 2 }; const p = o.window;',
  'for (const { location = 1 } of []) { location; }',
  "const d = await crypto.subtle.digest('SHA-256', new Uint8Array());",
  'type Need = { navigator: string };',
])('%s is none', (text) => {
  expect(effects(text)).toEqual([]);
});
