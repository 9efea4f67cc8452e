import { expect, test, vi } from 'vitest';
import type { Conversation } from '../../conversation/conversation';
import { createOutbox, type OutboxAnswer } from './page-outbox';

function conversation(ticket: string, texts: string[]): Conversation {
  return {
    site: 'zendesk',
    ticket,
    subject: null,
    channel: 'chat',
    language: null,
    customer: { name: null, address: null },
    agent: null,
    messages: texts.map((text, at) => ({
      id: `${ticket}-${at}`,
      author: { kind: 'customer', name: null, self: false },
      time: null,
      text,
    })),
    draft: '',
    replyMode: 'public',
    status: null,
    health: { state: 'ok', missing: [] },
  };
}

function channel(answers: OutboxAnswer[]) {
  const next = () => Promise.resolve(answers.shift() ?? 'taken');
  return { snapshot: vi.fn(next), change: vi.fn(next), gone: vi.fn() };
}

test('the whole goes once, then only what is new', async () => {
  const to = channel([]);
  const outbox = createOutbox(to);
  outbox.offer(conversation('1', ['a']));
  outbox.offer(conversation('1', ['a']));
  outbox.offer(conversation('1', ['a', 'b']));
  expect(to.snapshot).toHaveBeenCalledTimes(1);
  expect(to.change).toHaveBeenCalledTimes(1);
  expect(to.change.mock.calls[0]).toMatchObject([
    expect.any(String),
    1,
    2,
    { upserted: [{ text: 'b' }] },
  ]);
});

test('another ticket is sent whole under another token', () => {
  const to = channel([]);
  const outbox = createOutbox(to);
  outbox.offer(conversation('1', ['a']));
  const first = outbox.tokenOf('zendesk', '1');
  outbox.offer(conversation('2', ['a']));
  expect(to.snapshot).toHaveBeenCalledTimes(2);
  expect(outbox.tokenOf('zendesk', '2')).not.toBe(first);
  outbox.offer(conversation('1', ['a']));
  expect(outbox.tokenOf('zendesk', '1')).toBe(first);
});

test('a host that lost its state is sent the whole', async () => {
  const to = channel(['taken', 'resync']);
  const outbox = createOutbox(to);
  outbox.offer(conversation('1', ['a']));
  outbox.offer(conversation('1', ['a', 'b']));
  await vi.waitFor(() => expect(to.snapshot).toHaveBeenCalledTimes(2));
});

test('an unanswered message is repeated, whole', async () => {
  vi.useFakeTimers();
  const to = channel(['lost']);
  createOutbox(to).offer(conversation('1', ['a']));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(to.snapshot).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test('it tells when the extension is gone', async () => {
  const to = channel(['gone']);
  createOutbox(to).offer(conversation('1', ['a']));
  await vi.waitFor(() => expect(to.gone).toHaveBeenCalledTimes(1));
});
