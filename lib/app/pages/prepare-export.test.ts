import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createTranslate } from '../../i18n/translate';
import { openDb } from '../../records/open-db';
import { createRecords } from '../../records/records';
import { prepareExport } from './prepare-export';

test('an export of the period on screen, and of all that is stored', async () => {
  const opened = await openDb({ name: 'prepare-export' });
  if (!opened.ok) throw new Error(opened.reason);
  const { db } = opened;
  const now = Date.parse('2026-11-24T10:00:00Z');
  const records = createRecords(db, {
    model: '0'.repeat(12),
    phrases: '1'.repeat(12),
    now: () => now,
  });
  const ticket = await records.keyed(['ticket', '1']);
  const data = { ticket, site: 'zendesk', from: 'open', to: 'solved' } as const;
  for (const at of ['2026-11-01T10:00:00.000Z', '2026-11-24T10:00:00.000Z']) {
    await records.append([
      { kind: 'status', at, dedupe: `status:${ticket}:open:solved:${at.slice(0, 16)}`, data },
    ]);
  }
  const open = { db, timeZone: 'UTC' };
  const t = createTranslate('en');
  const period = { to: '2026-11-24', length: 7 } as const;
  const rowsOf = async (span: 'shown' | 'all') =>
    (await prepareExport(open, { level: 'event', format: 'csv', span, careMode: false }, period, t))
      .preview.rows;
  expect(await rowsOf('shown')).toBe(1);
  expect(await rowsOf('all')).toBe(2);
  db.close();
});
