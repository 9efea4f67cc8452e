import { expect, test } from 'vitest';
import { codeViolations } from './code-rules';

function wrongs(text: string, path = 'lib/app/a.ts'): string[] {
  return codeViolations({ path, text }).map(({ what }) => what);
}

test.each([
  ['const a: any = 1;', 'uses `any`'],
  ['const a = b!.c;', 'asserts with `!` that a value is there'],
  ['// @ts-expect-error\nlet a = 1;', 'silences a check'],
  ['/* biome-ignore lint: x */ let a = 1;', 'silences a check'],
  ['// TODO later', 'says it is unfinished'],
  ['// good enough for now', 'says it is unfinished'],
  ["console.warn('a');", 'calls console.warn'],
  ['export const f = () => 1;', 'keeps a function in a const'],
  ['export function f() {}', 'exports without a docstring'],
  ['/* plain */ export function f() {}', 'exports without a docstring'],
])('%s', (text, what) => {
  expect(wrongs(text)).toContain(what);
});

test('clean code has no violation', () => {
  expect(wrongs('/** Says one. */\nexport function f(): number { return 1; }')).toEqual([]);
  expect(wrongs("const s = '// TODO any biome-ignore';")).toEqual([]);
});

test('tools may print', () => {
  expect(wrongs("console.log('a');", 'tools/demo/a.ts')).toEqual([]);
});
