import { expect, test } from 'vitest';
import { mount } from '@/tests/components/mount';
import { openDb } from '../../records/open-db';
import { createRecords } from '../../records/records';
import { START } from './dashboard-address';
import { useDashboard } from './use-dashboard';

function Probe() {
  const { view, period, today } = useDashboard(START);
  const events = view.kind === 'ready' ? view.data.stored.events : '-';
  return <p>{`${view.kind} ${events} ${period.to === today} ${period.length}`}</p>;
}

test('today’s report, which follows what is recorded meanwhile', async () => {
  const { root } = await mount(<Probe />);
  await expect.poll(() => root.textContent).toBe('ready 0 true 1');
  const opened = await openDb();
  if (!opened.ok) throw new Error(opened.reason);
  const records = createRecords(opened.db, {
    model: '0'.repeat(12),
    phrases: '1'.repeat(12),
    now: Date.now,
  });
  const ticket = await records.keyed(['ticket', '1']);
  const at = new Date().toISOString();
  await records.append([
    {
      kind: 'status',
      at,
      dedupe: `status:${ticket}:open:solved:${at.slice(0, 16)}`,
      data: { ticket, site: 'zendesk', from: 'open', to: 'solved' },
    },
  ]);
  await expect.poll(() => root.textContent).toBe('ready 1 true 1');
  await records.erase();
  opened.db.close();
});
