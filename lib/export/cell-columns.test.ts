import { expect, test } from 'vitest';
import type { SharedCell } from '../reports/shared-cells';
import { cellColumns } from './cell-columns';

test('a cell says what it stands for, then its counts', () => {
  const cell: SharedCell = {
    ...{ span: 'week', from: '2026-03-02', to: '2026-03-08', site: 'all', situation: 'several' },
    counts: { opportunities: 7, valence_known_sum: -5_000 },
  };
  const cells = new Map(cellColumns(true).map(({ name, value }) => [name, value(cell)]));
  expect([...cells].slice(0, 5).map(([, value]) => value)).toEqual([
    'week',
    '2026-03-02',
    '2026-03-08',
    'all',
    'several',
  ]);
  expect([cells.get('opportunities'), cells.get('valence_known_sum')]).toEqual([7, -0.5]);
});
