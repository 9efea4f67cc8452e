import { expect, test } from 'vitest';
import { conversationOf, openBench } from '@/tests/support/host-bench';
import { injectFault, reopen } from '@/tests/support/records-db';
import type { NewEvent } from '../../events/event';
import { unrecorded } from '../../records/unrecorded';
import { keep } from './keep';
import { openTab } from './tab-state';

const TICKET = `k1:${'A'.repeat(43)}`;
const STATUS: NewEvent = {
  kind: 'status',
  at: '2026-11-24T09:00:00.000Z',
  dedupe: 'status:1',
  data: { ticket: TICKET, site: 'zendesk', from: 'open', to: 'solved' },
};

function thread() {
  return openTab(7, 'token', 1, conversationOf([]), TICKET);
}

test('ids come back, the same for the same event', async () => {
  const { deps, db } = await openBench();
  const [id] = await keep(deps, thread(), [STATUS]);
  expect(await keep(deps, thread(), [STATUS])).toEqual([id]);
  expect((await db.events.toArray()).map((event) => event.id)).toEqual([id]);
});

test('a full disk is told until there is room, and the ids hold', async () => {
  const { deps, db, pushed } = await openBench();
  const tab = thread();
  tab.onScreen = true;
  const heal = injectFault(db, (table) =>
    table === 'events' ? new DOMException('full', 'QuotaExceededError') : null,
  );
  await reopen(db);
  const [promised] = await keep(deps, tab, [STATUS]);
  expect([...tab.notices]).toEqual(['storage_full']);
  heal();
  await reopen(db);
  const later = { ...STATUS, dedupe: 'status:2' } satisfies NewEvent;
  await keep(deps, tab, [later]);
  expect([...tab.notices]).toEqual([]);
  const told = pushed.map(([, { view }]) => view.kind === 'thread' && view.notices);
  expect(told).toEqual([['storage_full'], []]);
  const stored = await db.events.orderBy('seq').toArray();
  expect(stored.map(({ dedupe }) => dedupe)).toEqual(['status:1', 'status:2']);
  expect(stored[0]?.id).toBe(promised);
});

test('without storage nothing has an id, and the reason is reported, not shown', async () => {
  const bench = await openBench({ records: unrecorded() });
  const tab = thread();
  expect(await keep(bench.deps, tab, [STATUS])).toEqual([null]);
  expect(bench.failures).toEqual(['records']);
  expect(tab.notices.size).toBe(0);
});
