import { beforeEach, expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { PLAIN_DESK, type PlainMessage, plainPage } from '@/tests/support/plain-desk';
import { createLeftoverGuard } from './leftover';
import { type ReadResult, readThread } from './read-thread';

const HELLO: PlainMessage[] = [{ role: 'customer', text: 'hello' }];
const BYE: PlainMessage[] = [{ role: 'customer', text: 'bye' }];
const ROOT = document.createElement('div');
let now: number;
let guard: (result: ReadResult) => ReadResult;

/** A reading of the one place where all threads are drawn. */
function shown(ticket: string, messages: PlainMessage[], root = ROOT): ReadResult {
  const document = mountPage(plainPage(ticket, messages));
  const result = readThread(PLAIN_DESK, document, new URL(`https://desk.test/t/${ticket}`));
  return result.ok ? { ...result, root: { ticket, root } } : result;
}

beforeEach(() => {
  now = 0;
  guard = createLeftoverGuard(() => now);
});

test('the thread before, under the address of the next, is not ready', () => {
  expect(guard(shown('1', HELLO)).ok).toBe(true);
  expect(guard(shown('2', HELLO))).toEqual({ ok: false, reason: 'not_ready', missing: ['thread'] });
  const next = shown('2', BYE);
  expect(guard(next)).toBe(next);
});

test('the next thread is compared with the last one that was believed', () => {
  guard(shown('1', HELLO));
  guard(shown('2', HELLO));
  expect(guard(shown('3', HELLO)).ok).toBe(false);
  expect(guard(shown('1', HELLO)).ok).toBe(true);
});

test('a thread of the same words is believed after three seconds', () => {
  guard(shown('1', HELLO));
  expect(guard(shown('2', HELLO)).ok).toBe(false);
  now = 2_999;
  expect(guard(shown('2', HELLO)).ok).toBe(false);
  now = 3_000;
  expect(guard(shown('2', HELLO)).ok).toBe(true);
  expect(guard(shown('2', HELLO)).ok).toBe(true);
});

test('in a place of its own the same words are another thread', () => {
  guard(shown('1', HELLO));
  expect(guard(shown('2', HELLO, document.createElement('div'))).ok).toBe(true);
});

test('a reading that failed passes', () => {
  const failed: ReadResult = { ok: false, reason: 'no_thread', missing: [] };
  expect(guard(failed)).toBe(failed);
});
