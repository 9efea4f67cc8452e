import { beforeEach, expect, test, vi } from 'vitest';
import { conversationOf } from '@/tests/support/host-bench';

const sendToHost = vi.fn();
vi.mock('../../messages/send', () => ({ sendToHost }));
const { deliverReply, hostChannel, tellQuiet } = await import('./host-channel');

const THREAD = conversationOf([['customer', 'Where is it?']]);
const NO_MAIL = hostChannel(
  () => undefined,
  false,
  () => null,
);
beforeEach(() => sendToHost.mockReset());

test.each([
  [{ ok: true, value: { state: 'taken' } }, 'taken'],
  [{ ok: true, value: { state: 'resync' } }, 'resync'],
  [{ ok: false, reason: 'no_receiver' }, 'lost'],
  [{ ok: false, reason: 'failed' }, 'lost'],
  [{ ok: false, reason: 'gone' }, 'gone'],
])('%j is %s', async (sent, answer) => {
  sendToHost.mockResolvedValue(sent);
  expect(await NO_MAIL.snapshot('t', 1, THREAD)).toBe(answer);
  const { messages: _, ...head } = THREAD;
  const change = { head, upserted: [], removed: [], order: null };
  expect(await NO_MAIL.change('t', 1, 2, change)).toBe(answer);
  const reply = { token: 't', text: 'Here.', mode: 'public', at: '2026-11-24T09:00:00Z' } as const;
  expect(await deliverReply(reply)).toBe(answer);
});

test('of a mailbox nothing leaves the page without a permit', async () => {
  const mail = hostChannel(
    () => undefined,
    true,
    () => null,
  );
  expect(await mail.snapshot('t', 1, THREAD)).toBe('idle');
  const { messages: _, ...head } = THREAD;
  expect(await mail.change('t', 1, 2, { head, upserted: [], removed: [], order: null })).toBe(
    'idle',
  );
  expect(sendToHost).not.toHaveBeenCalled();
});

test('why nothing is read is told with what is missing', () => {
  sendToHost.mockResolvedValue({ ok: true, value: null });
  tellQuiet('zendesk', 'changed', ['author']);
  expect(sendToHost).toHaveBeenCalledWith('page.quiet', {
    site: 'zendesk',
    why: 'changed',
    missing: ['author'],
  });
});
