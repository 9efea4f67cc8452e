import { expect, test } from 'vitest';
import { testViolations } from './test-rules';

function wrongs(text: string, path = 'lib/app/a.test.ts'): string[] {
  return testViolations({ path, text }).map(({ what }) => what);
}

const SOUND = "test('a', () => { expect(f()).toBe(1); });";

test.each([
  ["test.skip('a', () => {});", 'uses .skip'],
  ["describe.only('a', () => {});", 'uses .only'],
  ["it.todo('a');", 'uses .todo'],
  ["test.describe.only('a', () => {});", 'uses .only'],
  ["test.skipIf(a)('a', () => {});", 'uses .skipIf'],
  ["test.each([1]).skip('a', () => {});", 'uses .skip'],
  ["xit('a', () => {});", 'uses xit'],
  ["test('a', { retry: 2 }, () => {});", 'retries'],
  ['await page.waitForTimeout(5);', 'waits for time to pass'],
  ['expect(true).toBe(true);', 'expects a constant'],
])('%s', (text, what) => {
  expect(wrongs(SOUND + text)).toContain(what);
});

test('a test file tests and asserts', () => {
  expect(wrongs('const a = 1;')).toEqual(['holds no test', 'asserts nothing']);
  expect(wrongs("test('a', () => { f(); });")).toEqual(['asserts nothing']);
  expect(wrongs(SOUND)).toEqual([]);
});

test('no retries is not a retry', () => {
  expect(wrongs('export default { retries: 0 };', 'playwright.config.ts')).toEqual([]);
  expect(wrongs('export default { retries: 1 };', 'playwright.config.ts')).toEqual(['retries']);
});
