import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../settings/settings-shape';

vi.mock('wxt/browser', () => ({ browser: { windows: { getCurrent: async () => ({ id: 3 }) } } }));
type Serve = (target: string, handlers: Record<string, (body: object) => Promise<null>>) => void;
const serve = vi.fn<Serve>();
vi.mock('../../messages/serve', () => ({ serve }));
vi.mock('../../settings/settings-store', () => ({
  getSettings: async () => ({ ...DEFAULT_SETTINGS, theme: 'dark' }),
  watchSettings: vi.fn(),
}));
const followTab = vi.fn();
vi.mock('./panel-session', () => ({ followTab }));
const insert = vi.fn(async () => 'inserted');
const nextPhrases = vi.fn();
const notNow = vi.fn();
vi.mock('./panel-deeds', () => ({ panelDeeds: { insert, nextPhrases, notNow } }));
const { runPanel } = await import('./run-panel');
const { usePanel } = await import('./panel-store');

beforeEach(() => vi.clearAllMocks());

async function command(windowId: number, name: string): Promise<void> {
  await serve.mock.calls[0]?.[1]['panel.command']?.({ windowId, command: name });
}

test('a pinned panel follows its tab, with the stored settings', async () => {
  await runPanel(
    new URL('chrome-extension://own/sidepanel.html?tab=9'),
    new AbortController().signal,
  );
  expect(followTab).toHaveBeenCalledWith(9, expect.any(Function), expect.any(AbortSignal));
  expect(usePanel.getState()).toMatchObject({ tabId: 9, settings: { theme: 'dark' } });
});

test('commands act in this window only, and insert what is first', async () => {
  await runPanel(
    new URL('chrome-extension://own/sidepanel.html?tab=9'),
    new AbortController().signal,
  );
  await command(4, 'next-phrases');
  expect(nextPhrases).not.toHaveBeenCalled();
  await command(3, 'next-phrases');
  await command(3, 'dismiss');
  await command(3, 'insert-first');
  expect(nextPhrases).toHaveBeenCalledTimes(1);
  expect(notNow).toHaveBeenCalledWith(null, 'not_now');
  expect(insert).not.toHaveBeenCalled();
  const view = { kind: 'thread', moment: { offers: [{ id: 'p1' }] } };
  usePanel.setState({ view } as never);
  await command(3, 'insert-first');
  expect(insert).toHaveBeenCalledWith('p1');
});
