import { expect, test } from 'vitest';
import { mount } from '@/tests/components/mount';
import { sampleReading } from '@/tests/support/event-samples';
import { openDb } from '../../records/open-db';
import { readReport } from '../../records/read-report';
import { createRecords } from '../../records/records';
import type { PeriodReport } from '../../reports/period-report';
import type { Behaviour } from '../../reports/standards';
import { useDeepReport } from './use-deep-report';

const NONE: readonly Behaviour[] = [];

function Probe({ data }: { data: PeriodReport }) {
  const { deep } = useDeepReport(data, 'UTC', NONE, null);
  return <p>{typeof deep === 'string' ? deep : deep.sureness.map(({ n }) => n).join(' ')}</p>;
}

test('the worker tells what the events hold, and follows what is recorded meanwhile', async () => {
  const opened = await openDb();
  if (!opened.ok) throw new Error(opened.reason);
  const { db } = opened;
  const records = createRecords(db, {
    model: '0'.repeat(12),
    phrases: '1'.repeat(12),
    now: Date.now,
  });
  const today = new Date().toISOString().slice(0, 10);
  const read = () => readReport(db, { to: today, length: 1 }, 'UTC');
  const { root, show } = await mount(<Probe data={await read()} />);
  expect(root.textContent).toBe('working');
  await expect.poll(() => root.textContent).toBe('0 0 0 0 0 0');
  const [ticket, burst] = await Promise.all([
    records.keyed(['ticket', '1']),
    records.keyed(['burst', '1']),
  ]);
  await records.append([
    {
      kind: 'moment',
      at: new Date().toISOString(),
      dedupe: `moment:${burst}:1`,
      data: {
        ...{ ticket, customer: null, burst, index: 0, site: 'zendesk', channel: 'email' },
        ...{ language: 'en', reading: sampleReading(-0.5, 'anger'), situation: null },
        ...{ stage: 'open', history: false },
      },
    },
  ]);
  await show(<Probe data={await read()} />);
  await expect.poll(() => root.textContent).toBe('0 0 0 0 0 1');
  await records.erase();
  db.close();
});
