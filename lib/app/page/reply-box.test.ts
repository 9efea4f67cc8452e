import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OutboxAnswer } from './page-outbox';
import { createReplyBox } from './reply-box';

const reply = { token: 't', text: 'Hello', mode: 'public', at: '2026-11-24T10:00:00Z' } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a reply that was taken is delivered once', async () => {
  const deliver = vi.fn(async (): Promise<OutboxAnswer> => 'taken');
  createReplyBox(deliver, () => undefined).put(reply);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(deliver).toHaveBeenCalledTimes(1);
});

test('a dead host gets it again, a new one gets the thread first', async () => {
  const answers: OutboxAnswer[] = ['lost', 'resync', 'taken'];
  const deliver = vi.fn(async () => answers.shift() ?? 'taken');
  const resend = vi.fn();
  createReplyBox(deliver, resend).put(reply);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(deliver).toHaveBeenCalledTimes(3);
  expect(resend).toHaveBeenCalledTimes(1);
});

test('it gives up after eight tries', async () => {
  const deliver = vi.fn(async (): Promise<OutboxAnswer> => 'lost');
  createReplyBox(deliver, () => undefined).put(reply);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(deliver).toHaveBeenCalledTimes(8);
});
