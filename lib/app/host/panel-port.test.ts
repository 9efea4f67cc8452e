import { expect, test, vi } from 'vitest';
import type { Shown } from './host-deps';

const ORIGIN = 'chrome-extension://abc';
type Accept = (port: unknown) => void;
const listeners = new Set<Accept>();
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'abc',
      getURL: (path: string) => `${ORIGIN}${path}`,
      onConnect: {
        addListener: (listener: Accept) => listeners.add(listener),
        removeListener: (listener: Accept) => listeners.delete(listener),
      },
    },
  },
}));
const { acceptPanels, panelPortName } = await import('./panel-port');

function portOf(name: string, path = '/sidepanel.html', id = 'abc') {
  const closed: (() => void)[] = [];
  const port = {
    name,
    sender: { id, url: `${ORIGIN}${path}`, origin: ORIGIN },
    postMessage: vi.fn(),
    onDisconnect: { addListener: (listener: () => void) => closed.push(listener) },
    close: () => {
      for (const listener of closed) listener();
    },
  };
  for (const listener of listeners) listener(port);
  return port;
}
const shown = (tabId: number): Shown => ({ view: { kind: 'connecting' }, draft: `${tabId}` });
const NEXT: Shown = { view: { kind: 'unsupported' }, draft: '' };

test('a panel gets the state of its own tab at once and whenever it changes, until it closes', () => {
  const ended = new AbortController();
  const { push } = acceptPanels(shown, ended.signal);
  const [seven, eight] = [portOf(panelPortName(7)), portOf(panelPortName(8))];
  push(7, NEXT);
  expect(seven.postMessage.mock.calls).toEqual([[shown(7)], [NEXT]]);
  expect(eight.postMessage.mock.calls).toEqual([[shown(8)]]);
  seven.close();
  push(7, NEXT);
  expect(seven.postMessage).toHaveBeenCalledTimes(2);
  ended.abort();
  expect(listeners.size).toBe(0);
});

test.each([
  ['another page of ours', 'panel:7', '/options.html', 'abc'],
  ['another extension', 'panel:7', '/sidepanel.html', 'xyz'],
  ['another name', 'panel:7; drop', '/sidepanel.html', 'abc'],
])('%s gets nothing', (_, name, path, id) => {
  const ended = new AbortController();
  const { push } = acceptPanels(shown, ended.signal);
  const port = portOf(name, path, id);
  push(7, NEXT);
  expect(port.postMessage).not.toHaveBeenCalled();
  ended.abort();
});
