import { expect, test, vi } from 'vitest';
import { conversationOf, openBench } from '@/tests/support/host-bench';

const ORIGIN = 'chrome-extension://abc';
type Listen = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => boolean;
const listeners = new Set<Listen>();
const nothing = { addListener: () => undefined, removeListener: () => undefined };
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'abc',
      getURL: (path: string) => `${ORIGIN}${path}`,
      onConnect: nothing,
      onMessage: {
        addListener: (listener: Listen) => listeners.add(listener),
        removeListener: (listener: Listen) => listeners.delete(listener),
      },
    },
  },
}));
vi.stubGlobal('navigator', { languages: ['en'] });
const { startHost } = await import('./start-host');

const DESK = 'https://acme.zendesk.com/agent/tickets/1';
const AGREED = { consentedAt: '2026-11-24T08:00:00.000Z', sites: { zendesk: true } };

function tell(revision: number): Promise<unknown> {
  const conversation = conversationOf([['customer', 'This is outrageous']]);
  const body = { token: 'thread-1', revision, conversation, permit: null };
  const sender = { id: 'abc', url: DESK, origin: new URL(DESK).origin, frameId: 0, tab: { id: 7 } };
  return new Promise((resolve) => {
    for (const listener of listeners) {
      listener({ to: 'host', kind: 'page.snapshot', body }, sender, resolve);
    }
  });
}

test('what comes before the host is ready waits; settings come by word or by asking', async () => {
  const { deps, encoder, kinds } = await openBench();
  const ended = new AbortController();
  let stored: unknown = AGREED;
  let ready: (records: typeof deps.records) => void = () => undefined;
  const records = new Promise<typeof deps.records>((resolve) => {
    ready = resolve;
  });
  const running = startHost(
    {
      settings: async () => stored,
      badge: () => undefined,
      encoder: Promise.resolve(encoder),
      heads: Promise.resolve(deps.heads),
      records,
    },
    ended.signal,
  );
  const early = tell(1);
  ready(deps.records);
  expect(await early).toEqual({ ok: true, value: { state: 'taken' } });
  const before = await kinds();

  await running.tell('host.settings', { settings: { ...AGREED, pausedEverywhere: true } });
  // The word came, and what is stored says the same.
  stored = { ...AGREED, pausedEverywhere: true };
  expect(await tell(2)).toEqual({ ok: true, value: { state: 'idle' } });
  stored = AGREED;
  expect(await tell(3)).toEqual({ ok: true, value: { state: 'taken' } });
  // A worker that does not answer takes nothing back.
  stored = undefined;
  expect(await tell(4)).toEqual({ ok: true, value: { state: 'taken' } });
  expect(await kinds()).toEqual(before);
  ended.abort();
  expect(listeners.size).toBe(0);
});

test('what is held up is tried again every ten seconds, until the host ends', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { deps, encoder } = await openBench();
  const ended = new AbortController();
  let attempts = 0;
  const records = { ...deps.records };
  records.retry = async () => {
    attempts += 1;
    return 0;
  };
  const running = startHost(
    {
      settings: async () => AGREED,
      badge: () => undefined,
      encoder: Promise.resolve(encoder),
      heads: Promise.resolve(deps.heads),
      records: Promise.resolve(records),
    },
    ended.signal,
  );
  await running.tell('host.settings', { settings: AGREED });
  vi.advanceTimersByTime(30_000);
  expect(attempts).toBe(3);
  ended.abort();
  vi.advanceTimersByTime(60_000);
  expect(attempts).toBe(3);
  vi.useRealTimers();
});
