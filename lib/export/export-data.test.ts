import { expect, test } from 'vitest';
import { simulateDays } from '@/tests/support/simulate-days';
import { rollUpAll } from '../events/fold';
import { exportDataOf } from './export-data';
import { EXPORT_LEVELS } from './export-level';

function dayOf(at: string): string {
  return at.slice(0, 10);
}

const EVENTS = simulateDays(5, 20, '2026-03-31');
const ROWS = rollUpAll(EVENTS, dayOf);

test.each(EXPORT_LEVELS)(
  '%s: as many rows as were counted, within the days of the records',
  async (level) => {
    const { source } = exportDataOf(level, EVENTS, ROWS, dayOf);
    let rows = 0;
    for await (const slice of source.slices()) rows += slice.length;
    expect(rows).toBe(source.count);
    expect(rows).toBeGreaterThan(10);
    expect((source.from ?? '') >= '2026-03-12' && (source.to ?? '~') <= '2026-03-31').toBe(true);
  },
);

test('too few for others is said, nothing at all is not', () => {
  expect(exportDataOf('cells', [], [], dayOf)).toMatchObject({ few: null, source: { count: 0 } });
  const few = ROWS.slice(0, 1).map((row) => ({ ...row, counts: { opportunities: 4 } }));
  expect(exportDataOf('cells', [], few, dayOf)).toMatchObject({ few: 4, source: { count: 0 } });
});
