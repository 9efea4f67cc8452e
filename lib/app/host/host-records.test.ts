import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { NewEvent } from '../../events/event';
import * as opening from '../../records/open-db';
import { openHostRecords } from './host-records';

function event(n: number): NewEvent {
  const ticket = `k1:${'A'.repeat(43)}`;
  const data = { ticket, site: 'zendesk', from: 'open', to: 'solved' } as const;
  return { kind: 'status', at: '2026-11-24T09:00:00.000Z', dedupe: `status:${n}`, data };
}

test('events carry the model and the phrases; a model that failed is twelve zeros', async () => {
  const records = await openHostRecords(Promise.resolve('f'.repeat(64)));
  await records.append([event(1)]);
  const model = Promise.reject(new Error('no model'));
  model.catch(() => undefined);
  const later = await openHostRecords(model);
  await later.append([event(2)]);
  const opened = await opening.openDb();
  if (!opened.ok) throw new Error(opened.reason);
  const events = await opened.db.events.orderBy('seq').toArray();
  expect(events.map(({ model }) => model)).toEqual(['f'.repeat(12), '0'.repeat(12)]);
  expect(events[0]?.phrases).toMatch(/^[0-9a-f]{12}$/);
  expect(events[1]?.phrases).toBe(events[0]?.phrases);
});

test('without storage prompts go on', async () => {
  const spy = vi.spyOn(opening, 'openDb').mockResolvedValue({ ok: false, reason: 'failed' });
  const records = await openHostRecords(Promise.resolve('f'.repeat(64)));
  expect(await records.append([event(3)])).toEqual({ ok: false, reason: 'closed' });
  expect(await records.keyed(['ticket', '1'])).toMatch(/^k0:/);
  spy.mockRestore();
});
