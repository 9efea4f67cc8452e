import { expect, test, vi } from 'vitest';

type Listener = (...args: never[]) => void;
function event() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire: (...args: unknown[]) => {
      for (const listener of listeners) listener(...(args as never[]));
    },
  };
}
const onActivated = event();
const onUpdated = event();
vi.mock('wxt/browser', () => ({
  browser: {
    windows: { getCurrent: async () => ({ id: 1 }) },
    tabs: { onActivated, onUpdated, query: async () => [{ id: 10 }] },
  },
}));
const { followActiveTab, pinnedTab } = await import('./follow-active-tab');

test('the active tab of this window, and of no other', async () => {
  const seen: number[] = [];
  const ended = new AbortController();
  await followActiveTab((tabId) => seen.push(tabId), ended.signal);
  onActivated.fire({ tabId: 11, windowId: 1 });
  onActivated.fire({ tabId: 20, windowId: 2 });
  onUpdated.fire(11, { status: 'complete' }, { active: true, windowId: 1 });
  onUpdated.fire(11, { status: 'loading' }, { active: true, windowId: 1 });
  onUpdated.fire(12, { status: 'complete' }, { active: false, windowId: 1 });
  expect(seen).toEqual([10, 11, 11]);
  ended.abort();
  onActivated.fire({ tabId: 13, windowId: 1 });
  expect(seen).toHaveLength(3);
});

test.each([
  ['?tab=7', 7],
  ['', null],
  ['?tab=', null],
  ['?tab=7x', null],
])('a panel at %j shows tab %s', (query, tab) => {
  expect(pinnedTab(new URL(`chrome-extension://own/sidepanel.html${query}`))).toBe(tab);
});
