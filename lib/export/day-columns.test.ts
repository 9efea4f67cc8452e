import { expect, test } from 'vitest';
import { DAY_COLUMNS } from './day-columns';

test('sums of valences leave in their unit, counts as they are', () => {
  const counts = { valence_sum: -12_345, shift_followed_sumsq: 81_000_000, moments: 3 };
  const place = { day: '2026-03-02', site: 'zendesk', channel: 'chat', situation: null } as const;
  const row = { key: 'k', ...place, counts };
  const cells = new Map(DAY_COLUMNS.map(({ name, value }) => [name, value(row)]));
  expect(cells.get('valence_sum')).toBe(-1.2345);
  expect(cells.get('shift_followed_sumsq')).toBe(0.81);
  expect(cells.get('moments')).toBe(3);
  expect(cells.get('replies')).toBe(0);
  expect([
    cells.get('day'),
    cells.get('site'),
    cells.get('channel'),
    cells.get('situation'),
  ]).toEqual(['2026-03-02', 'zendesk', 'chat', 'unknown']);
});
