import { expect, test } from 'vitest';
import { conversationOf } from '@/tests/support/host-bench';
import { createOpenThreads } from './open-threads';
import { openTab, type TabState } from './tab-state';

function thread(token: string, tabId = 1): TabState {
  return openTab(tabId, token, 1, conversationOf([['customer', 'Hello']]), 'k1:ticket');
}

test('one thread is on screen in a tab; those before stay known, in their own tab alone', () => {
  const threads = createOpenThreads();
  const [first, second] = [thread('a'), thread('b')];
  threads.show(first);
  threads.show(second);
  expect(threads.current(1)).toBe(second);
  expect(threads.find(1, 'a')).toBe(first);
  expect([threads.find(2, 'a'), threads.current(2)]).toEqual([null, null]);
  expect(threads.onScreen()).toEqual([second]);
});

test('what is left is not read on; what is shown again is', () => {
  const threads = createOpenThreads();
  const [first, second] = [thread('a'), thread('b')];
  threads.show(first);
  threads.show(first);
  expect(first.job.signal.aborted).toBe(false);
  threads.show(second);
  expect(first.job.signal.aborted).toBe(true);
  threads.hide(1);
  expect(second.job.signal.aborted).toBe(true);
  expect([threads.current(1), threads.find(1, 'b')]).toEqual([null, second]);
});

test('a tab keeps the twenty threads used last', () => {
  const threads = createOpenThreads();
  for (let at = 0; at < 20; at += 1) threads.show(thread(`t${at}`));
  const oldest = threads.find(1, 't0');
  if (!oldest) throw new Error('twenty are kept');
  threads.show(oldest);
  threads.show(thread('t20'));
  expect(threads.find(1, 't0')).toBe(oldest);
  expect(threads.find(1, 't1')).toBeNull();
  expect(threads.current(1)?.token).toBe('t20');
});

test('a ticket that is dropped leaves nothing in any tab, and others stay', () => {
  const threads = createOpenThreads();
  const [first, hidden, other] = [thread('a', 1), thread('b', 2), thread('c', 2)];
  other.ticketKey = 'k1:other';
  threads.show(first);
  threads.show(hidden);
  threads.show(other);
  expect(threads.drop('k1:ticket')).toEqual([first]);
  expect([threads.find(1, 'a'), threads.find(2, 'b')]).toEqual([null, null]);
  expect(first.job.signal.aborted).toBe(true);
  expect([first.onScreen, threads.current(1)]).toEqual([false, null]);
  expect(threads.current(2)).toBe(other);
  expect(other.job.signal.aborted).toBe(false);
});

test('a forgotten tab leaves nothing, nor does a clear', () => {
  const threads = createOpenThreads();
  const [first, second] = [thread('a', 1), thread('b', 2)];
  threads.show(first);
  threads.show(second);
  threads.forget(1);
  expect(threads.find(1, 'a')).toBeNull();
  expect(first.job.signal.aborted).toBe(true);
  threads.clear();
  expect(threads.onScreen()).toEqual([]);
  expect(second.job.signal.aborted).toBe(true);
});
