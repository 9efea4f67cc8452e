import { expect, test } from 'vitest';
import type { Column } from './column';
import { previewOf } from './preview';

const COLUMN: Column<{ at: string }> = {
  ...{ name: 'at', path: 'at', type: 'time', unit: '' },
  meaning: () => '',
  value: ({ at }) => at,
};

test('rows, range and the first five', () => {
  const rows = [3, 1, 2, 9, 5, 6].map((day) => ({ at: `2026-03-0${day}T10:00:00Z` }));
  expect(previewOf([COLUMN], rows, ({ at }) => at)).toEqual({
    ...{ rows: 6, columns: ['at'], from: '2026-03-01', to: '2026-03-09' },
    sample: rows.slice(0, 5).map(({ at }) => [at]),
  });
});

test('no rows have no range', () => {
  expect(previewOf([COLUMN], [], ({ at }) => at)).toMatchObject({ rows: 0, from: null, to: null });
});
