import { beforeEach, expect, test, vi } from 'vitest';
import type { Handlers } from '../../messages/serve';
import type { Site } from '../../page/reading-rules';
import { parseSettings, type Settings } from '../../settings/settings-shape';

let handlers: Handlers<'page'> = {};
let change: (settings: Settings) => void = () => undefined;
let stored = parseSettings(null);
vi.mock('../../messages/serve', () => ({
  serve: (_: string, served: Handlers<'page'>) => {
    handlers = served;
  },
}));
vi.mock('../../settings/settings-store', () => ({
  getSettings: async () => stored,
  watchSettings: (listener: typeof change) => {
    change = listener;
  },
}));
const followed: AbortSignal[] = [];
const announce = vi.fn();
const insert = vi.fn(async () => ({ state: 'inserted' }));
vi.mock('./follow-page', () => ({
  followPage: (...[, , , , signal]: [unknown, unknown, unknown, unknown, AbortSignal]) => {
    followed.push(signal);
    return { announce, insert };
  },
}));
const tellQuiet = vi.fn();
let gone: () => void = () => undefined;
vi.mock('./host-channel', () => ({
  tellQuiet,
  mailChannel: () => ({}),
  hostChannel: (end: () => void) => {
    gone = end;
    return {};
  },
}));
vi.mock('./mail-gate', () => ({ createMailGate: () => ({ setLists: () => undefined }) }));
const { startPage } = await import('./page-journey');

const site = { id: 'zendesk', reading: {} } as unknown as Site;
const AGREED = parseSettings({
  consentedAt: '2026-11-24T08:00:00.000Z',
  sites: { zendesk: true },
});
const FROM = { kind: 'panel', tabId: null } as const;

async function start(settings: Settings): Promise<AbortController> {
  const ended = new AbortController();
  stored = settings;
  await startPage(site, {} as Document, ended.signal);
  return ended;
}
beforeEach(() => {
  vi.clearAllMocks();
  followed.length = 0;
});

test('nothing is followed before the agent has agreed, and nothing can be inserted', async () => {
  await start(parseSettings(null));
  expect(followed).toEqual([]);
  expect(tellQuiet.mock.calls).toEqual([['zendesk', 'consent']]);
  await handlers['desk.announce']?.({}, FROM);
  expect(tellQuiet).toHaveBeenCalledTimes(2);
  expect(await handlers['desk.insert']?.({ token: 't', text: 'Hello' }, FROM)).toEqual({
    state: 'refused',
    reason: 'other_thread',
  });
});

test('each change of the permit ends what went on and says why; others change nothing', async () => {
  await start(AGREED);
  expect(followed).toHaveLength(1);
  change({ ...AGREED, badge: false, theme: 'dark' });
  expect(followed).toHaveLength(1);
  change({ ...AGREED, pausedSites: ['zendesk'] });
  expect(followed[0]?.aborted).toBe(true);
  change({ ...AGREED, sites: { ...AGREED.sites, zendesk: false } });
  change(AGREED);
  expect(tellQuiet.mock.calls.map(([, why]) => why)).toEqual(['paused', 'off']);
  expect(followed.map(({ aborted }) => aborted)).toEqual([true, false]);
  await handlers['desk.announce']?.({}, FROM);
  expect(announce).toHaveBeenCalledTimes(1);
});

test('all ends with the extension it belongs to, and with the page', async () => {
  await start(AGREED);
  gone();
  expect(followed[0]?.aborted).toBe(true);
  const ended = await start(AGREED);
  ended.abort();
  expect(followed[1]?.aborted).toBe(true);
});
