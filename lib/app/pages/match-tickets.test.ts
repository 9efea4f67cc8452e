import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openTestDb } from '@/tests/support/records-db';
import { createRecords } from '../../records/records';
import { matchTickets } from './match-tickets';

test('a number, its address and its hash are one ticket each; unknown ones are counted', async () => {
  const db = await openTestDb();
  const records = createRecords(db, {
    model: '0'.repeat(12),
    phrases: '1'.repeat(12),
    now: () => 1,
  });
  const ticket = await records.keyed(['ticket', 'zendesk', '17']);
  const at = '2026-03-02T10:00:00.000Z';
  const data = { ticket, site: 'zendesk', from: 'open', to: 'solved' } as const;
  const dedupe = `status:${ticket}:open:solved:${at.slice(0, 16)}`;
  await records.append([{ kind: 'status', at, dedupe, data }]);
  const address = 'https://desk.example/agent/tickets/17?tab=1';
  expect(await matchTickets(db, ['17', '17', address, ticket, '18', 'k1:other'])).toEqual({
    tickets: 5,
    matched: 3,
  });
  expect(await matchTickets(db, [])).toEqual({ tickets: 0, matched: 0 });
  db.close();
});
