import { expect, test } from 'vitest';
import type { Column } from './column';
import { previewOf } from './preview';
import { sourceOf } from './source';

const COLUMN: Column<{ day: string }> = {
  ...{ name: 'day', path: 'day', type: 'date', unit: '' },
  meaning: () => '',
  value: ({ day }) => day,
};

test('the range, and every row as it stands in the file', async () => {
  const days = Array.from({ length: 1_200 }, (_, n) => `2026-03-${10 + (n % 20)}`);
  const source = sourceOf(
    days.map((day) => ({ day })),
    ({ day }) => [day, day],
  );
  const preview = previewOf([COLUMN], source);
  expect(preview).toMatchObject({
    rows: 1_200,
    columns: ['day'],
    from: '2026-03-10',
    to: '2026-03-29',
  });
  const cells: unknown[] = [];
  for await (const slice of preview.slices()) cells.push(...slice.flat());
  expect(cells).toEqual(days);
});

test('no rows have no range', () => {
  const none = sourceOf<{ day: string }>([], ({ day }) => [day, day]);
  expect(previewOf([COLUMN], none)).toMatchObject({ rows: 0, from: null, to: null });
});
