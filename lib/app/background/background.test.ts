import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (...args: unknown[]) => unknown;
function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => listeners.push(listener),
    removeListener: () => undefined,
    fire: (...args: unknown[]) => listeners.map((listener) => listener(...args)),
  };
}
const events = {
  command: event(),
  alarm: event(),
  removed: event(),
  installed: event(),
  changed: event(),
  message: event(),
};
const create = vi.fn();
const schedule = vi.fn();
const ORIGIN = 'chrome-extension://abc';
vi.mock('wxt/browser', () => ({
  browser: {
    commands: { onCommand: events.command },
    alarms: { create: schedule, onAlarm: events.alarm },
    tabs: { onRemoved: events.removed, create },
    runtime: {
      id: 'abc',
      onInstalled: events.installed,
      onMessage: events.message,
      getURL: (path: string) => `${ORIGIN}${path}`,
    },
    storage: { onChanged: events.changed, local: { get: async () => ({}) } },
  },
}));
const send = vi.fn();
vi.mock('../../messages/send', () => ({ send }));
const reinject = vi.fn(async () => undefined);
vi.mock('./reinject', () => ({ reinject }));
const { startBackground } = await import('./background');

const link = { ensure: vi.fn(async () => undefined), tell: vi.fn(async () => undefined) };
startBackground(link);
beforeEach(() => vi.clearAllMocks());

function ask(kind: string, path: string): Promise<unknown> {
  return new Promise((resolve) => {
    const sender = { id: 'abc', url: `${ORIGIN}${path}`, origin: ORIGIN };
    events.message.fire({ to: 'background', kind, body: {} }, sender, resolve);
  });
}

test('the welcome page opens at install; at an update the open desks get the new script', () => {
  events.installed.fire({ reason: 'install' });
  expect(create).toHaveBeenCalledWith({ url: '/welcome.html' });
  expect(reinject).not.toHaveBeenCalled();
  events.installed.fire({ reason: 'update' });
  expect(reinject).toHaveBeenCalledTimes(1);
  expect(create).toHaveBeenCalledTimes(1);
});

test('known commands go to the panel of the window they came from', () => {
  events.command.fire('insert-first', { windowId: 4 });
  events.command.fire('insert-first', undefined);
  events.command.fire('erase-everything', { windowId: 4 });
  expect(send.mock.calls).toEqual([['panel.command', { windowId: 4, command: 'insert-first' }]]);
});

test('the host hears of changed settings and closed tabs, and is started only to tidy', async () => {
  events.changed.fire({ settings: { newValue: { badge: false } } }, 'local');
  expect(link.tell).toHaveBeenCalledWith('host.settings', {
    settings: expect.objectContaining({ badge: false, consentedAt: null }),
  });
  events.removed.fire(9);
  expect(link.tell).toHaveBeenCalledWith('host.tab_gone', { tabId: 9 });
  expect(link.ensure).not.toHaveBeenCalled();
  events.alarm.fire({ name: 'another' });
  expect(link.ensure).not.toHaveBeenCalled();
  events.alarm.fire({ name: 'tidy' });
  await vi.waitFor(() => expect(link.tell).toHaveBeenCalledWith('host.tidy', {}));
  expect(link.ensure).toHaveBeenCalledTimes(1);
});

test('the host is started for whoever may ask, and told the settings', async () => {
  expect(await ask('host.ensure', '/sidepanel.html')).toEqual({ ok: true, value: { ready: true } });
  expect(link.ensure).toHaveBeenCalledTimes(1);
  expect(await ask('host.hello', '/offscreen.html')).toMatchObject({
    ok: true,
    value: { settings: { consentedAt: null } },
  });
  expect(await ask('host.hello', '/welcome.html')).toEqual({ ok: false, reason: 'not_allowed' });
});
