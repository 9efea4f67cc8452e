import { expect, test } from 'vitest';
import { conversationOf, openBench } from '@/tests/support/host-bench';
import { parseSettings } from '../../settings/settings-shape';

const THREAD = conversationOf([
  ['agent', 'Hello.'],
  ['customer', 'Where is it? I am fed up, it is three weeks late!'],
]);
const BACKGROUND = { kind: 'background', tabId: null } as const;

test('a panel that comes first sees that the page is awaited', async () => {
  const { host } = await openBench();
  expect(host.shown(7)).toEqual({ view: { kind: 'connecting' }, draft: '' });
});

test('withdrawn settings end the reading of what is on screen, and say why', async () => {
  const bench = await openBench();
  await bench.snapshot({ ...THREAD, draft: 'Dear Mara' });
  expect(bench.host.shown(7).draft).toBe('Dear Mara');
  bench.settings = { ...bench.settings, pausedSites: ['zendesk'] };
  bench.host.settingsChanged();
  const paused = { kind: 'paused', scope: 'site', site: 'zendesk' };
  expect(bench.host.shown(7)).toEqual({ view: paused, draft: '' });
  expect(bench.pushed.at(-1)).toEqual([7, { view: paused, draft: '' }]);
  expect(bench.badges.at(-1)).toEqual([7, null]);
  bench.settings = parseSettings(null);
  bench.host.settingsChanged();
  expect(await bench.replied('Not heard any more.')).toEqual({ state: 'resync' });
});

test('a tab that is gone is forgotten', async () => {
  const bench = await openBench();
  await bench.snapshot(THREAD);
  await bench.host.handlers['host.tab_gone']?.({ tabId: 7 }, BACKGROUND);
  expect(bench.host.shown(7).view).toEqual({ kind: 'connecting' });
});

test('an erase leaves neither rows nor threads behind', async () => {
  const bench = await openBench();
  await bench.snapshot(THREAD);
  const before = (await bench.events()).map(({ data }) => data.ticket);
  const answer = await bench.host.handlers['host.erase']?.({}, { kind: 'options', tabId: null });
  expect(answer).toEqual({ erased: true });
  expect(await bench.events()).toEqual([]);
  expect(bench.host.shown(7).view).toEqual({ kind: 'connecting' });
  await bench.snapshot(THREAD, { revision: 2 });
  const after = (await bench.events()).map(({ data }) => data.ticket);
  expect(after.length).toBeGreaterThan(0);
  expect(before).not.toContain(after[0]);
});

test('tidying keeps what is young enough', async () => {
  const bench = await openBench();
  await bench.snapshot(THREAD);
  const before = await bench.kinds();
  await bench.host.handlers['host.tidy']?.({}, BACKGROUND);
  expect(await bench.kinds()).toEqual(before);
});

test('what a full disk held up is written when it is tried again, and no longer told', async () => {
  const bench = await openBench();
  await bench.snapshot(THREAD);
  const before = await bench.kinds();
  const { put, add } = IDBObjectStore.prototype;
  const refuse = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
  await bench.replied('I am on it.');
  await bench.snapshot(THREAD, { revision: 2 });
  expect(bench.view().notices).toEqual(['storage_full']);
  await bench.host.retry();
  expect(bench.view().notices).toEqual(['storage_full']);
  Object.assign(IDBObjectStore.prototype, { put, add });
  await bench.host.retry();
  expect(await bench.kinds()).toEqual([...before, 'reply']);
  expect(bench.view().notices).toEqual([]);
  expect(bench.pushed.at(-1)?.[1].view).toMatchObject({ notices: [] });
  const told = bench.pushed.length;
  await bench.host.retry();
  expect(bench.pushed.length).toBe(told);
});
