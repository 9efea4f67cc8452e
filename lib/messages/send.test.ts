import { beforeEach, expect, test, vi } from 'vitest';

const runtime = { id: 'abc' as string | undefined, sendMessage: vi.fn() };
const tabs = { sendMessage: vi.fn() };
vi.mock('wxt/browser', () => ({ browser: { runtime, tabs } }));
const { isConnected, send, sendToHost, sendToPage } = await import('./send');

beforeEach(() => {
  runtime.id = 'abc';
  runtime.sendMessage.mockReset();
  tabs.sendMessage.mockReset();
});

test('an answer is handed on, with where the message went', async () => {
  runtime.sendMessage.mockResolvedValue({ ok: true, value: { ready: true } });
  expect(await send('host.ensure', {})).toEqual({ ok: true, value: { ready: true } });
  expect(runtime.sendMessage).toHaveBeenCalledWith({
    to: 'background',
    kind: 'host.ensure',
    body: {},
  });
});

test('a refusal is handed on', async () => {
  runtime.sendMessage.mockResolvedValue({ ok: false, reason: 'not_allowed' });
  expect(await send('host.tidy', {})).toEqual({ ok: false, reason: 'not_allowed' });
});

test.each([[undefined], [null], ['yes']])('%s is nobody who answers', async (answer) => {
  runtime.sendMessage.mockResolvedValue(answer);
  expect(await send('host.ensure', {})).toEqual({ ok: false, reason: 'no_receiver' });
});

test('a worker that dies amid an answer is no receiver; an extension that is gone is gone', async () => {
  runtime.sendMessage.mockRejectedValueOnce(new Error('message channel closed'));
  expect(await send('host.ensure', {})).toEqual({ ok: false, reason: 'no_receiver' });
  runtime.sendMessage.mockImplementationOnce(async () => {
    runtime.id = undefined;
    throw new Error('Extension context invalidated.');
  });
  expect(await send('host.ensure', {})).toEqual({ ok: false, reason: 'gone' });
  expect(isConnected()).toBe(false);
  expect(await send('host.ensure', {})).toEqual({ ok: false, reason: 'gone' });
  expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
});

test('a host that does not answer is started, and asked once more', async () => {
  runtime.sendMessage
    .mockResolvedValueOnce(undefined)
    .mockResolvedValueOnce({ ok: true, value: { ready: true } })
    .mockResolvedValueOnce({ ok: true, value: null });
  expect(await sendToHost('host.tidy', {})).toEqual({ ok: true, value: null });
  const kinds = runtime.sendMessage.mock.calls.map(([envelope]) => envelope.kind);
  expect(kinds).toEqual(['host.tidy', 'host.ensure', 'host.tidy']);
});

test('a refusing host is not asked again', async () => {
  runtime.sendMessage.mockResolvedValue({ ok: false, reason: 'bad_body' });
  expect(await sendToHost('host.tidy', {})).toEqual({ ok: false, reason: 'bad_body' });
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
});

test('a page is spoken to in its top frame', async () => {
  tabs.sendMessage.mockResolvedValue({ ok: true, value: { state: 'announced' } });
  await sendToPage(7, 'desk.announce', {});
  expect(tabs.sendMessage).toHaveBeenCalledWith(
    7,
    { to: 'page', kind: 'desk.announce', body: {} },
    { frameId: 0 },
  );
});
