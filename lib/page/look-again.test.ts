import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookAgain } from './look-again';
import type { ReadResult } from './read-thread';

const DOUBT: ReadResult = { ok: false, reason: 'layout_changed', missing: ['author'] };
const CLEAR: ReadResult = { ok: false, reason: 'no_thread', missing: [] };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function looksIn(ms: number, newest: () => ReadResult | null) {
  let looks = 0;
  lookAgain(
    newest,
    () => {
      looks += 1;
    },
    new AbortController().signal,
  );
  vi.advanceTimersByTime(ms);
  return looks;
}

test('some times in the first seconds, as long as there is doubt, and then no more', () => {
  expect(looksIn(1_000, () => DOUBT)).toBe(2);
  expect(looksIn(3_600_000, () => DOUBT)).toBe(5);
});

test('never where who wrote is clear, or nothing was read', () => {
  expect(looksIn(60_000, () => CLEAR)).toBe(0);
  expect(looksIn(60_000, () => null)).toBe(0);
});

test('ends when the thread is left', () => {
  const left = new AbortController();
  let looks = 0;
  lookAgain(
    () => DOUBT,
    () => {
      looks += 1;
      left.abort();
    },
    left.signal,
  );
  vi.advanceTimersByTime(60_000);
  expect(looks).toBe(1);
});
