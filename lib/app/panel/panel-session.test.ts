import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Shown } from '../host/host-deps';

interface FakePort {
  name: string;
  tell: (message: unknown) => void;
  drop: () => void;
  disconnect: () => void;
}
const ports: FakePort[] = [];
function connect({ name }: { name: string }) {
  const onMessage: ((message: unknown) => void)[] = [];
  const onDisconnect: (() => void)[] = [];
  const disconnect = vi.fn();
  ports.push({
    name,
    tell: (message) => {
      for (const listener of onMessage) listener(message);
    },
    drop: () => {
      for (const listener of onDisconnect) listener();
    },
    disconnect,
  });
  return {
    onMessage: { addListener: (listener: (message: unknown) => void) => onMessage.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => onDisconnect.push(listener) },
    disconnect,
  };
}
const tab = { url: 'https://acme.zendesk.com/agent/tickets/1' };
vi.mock('wxt/browser', () => ({
  browser: { runtime: { connect }, tabs: { get: async () => tab } },
}));
const send = vi.fn(async () => ({ ok: true, value: { ready: true } }));
const sendToPage = vi.fn();
vi.mock('../../messages/send', () => ({ send, sendToPage }));
const { followTab } = await import('./panel-session');

const THREAD: Shown = { view: { kind: 'no_thread', site: 'zendesk' }, draft: '' };
let ended: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  ended = new AbortController();
  ports.length = 0;
  send.mockClear();
  sendToPage.mockReset().mockResolvedValue({ ok: true, value: { state: 'announced' } });
  tab.url = 'https://acme.zendesk.com/agent/tickets/1';
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

async function follow(): Promise<Shown[]> {
  const shown: Shown[] = [];
  followTab(7, (next) => shown.push(next), ended.signal);
  await vi.advanceTimersByTimeAsync(0);
  return shown;
}

test('the host is started, connected to, and the page asked to tell itself', async () => {
  const shown = await follow();
  expect(send).toHaveBeenCalledWith('host.ensure', {});
  expect(ports[0]?.name).toBe('panel:7');
  expect(sendToPage).toHaveBeenCalledWith(7, 'desk.announce', {});
  ports[0]?.tell(THREAD);
  expect(shown).toEqual([THREAD]);
});

test('a host that ended is started again', async () => {
  const shown = await follow();
  ports[0]?.drop();
  await vi.advanceTimersByTimeAsync(300);
  expect(ports).toHaveLength(2);
  ports[1]?.tell(THREAD);
  expect(shown).toEqual([THREAD]);
});

test('a help desk whose page does not answer must be loaded again; another page has no help desk', async () => {
  sendToPage.mockResolvedValue({ ok: false, reason: 'no_receiver' });
  expect((await follow()).map(({ view }) => view.kind)).toEqual(['reload_page']);
  tab.url = 'https://example.com/';
  expect((await follow()).map(({ view }) => view.kind)).toEqual(['unsupported']);
});

test('nothing is told after the end', async () => {
  const shown = await follow();
  ended.abort();
  expect(ports[0]?.disconnect).toHaveBeenCalled();
  ports[0]?.tell(THREAD);
  ports[0]?.drop();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(shown).toEqual([]);
  expect(ports).toHaveLength(1);
});
