import { expect, test } from 'vitest';
import { moodShift, moodShifts } from './mood-shift';
import type { Opportunity } from './opportunity';

function opportunity(
  before: number | null,
  after: number | null,
  excluded: Opportunity['excluded'] = null,
): Opportunity {
  const ids = { ticket: 'k1:t', moment: 'm', reply: 'r', at: '2026-05-04T10:00:00.000Z' };
  return { ...ids, phrases: ['a-b'], followed: 'none', before, after, excluded };
}

test('the shift is the next valence minus this one', () => {
  expect(moodShift(opportunity(-0.75, 0.25))).toBe(1);
  expect(moodShift(opportunity(0.5, 0.5))).toBe(0);
  expect(moodShift(opportunity(-0.75, null, 'no_next'))).toBeNull();
});

test('what is left out is counted by reason', () => {
  const all = [
    opportunity(-1, 1),
    opportunity(0, -0.5),
    opportunity(null, 0.5, 'unsure'),
    opportunity(-0.5, null, 'no_next'),
    opportunity(-0.25, null, 'no_next'),
  ];
  expect(moodShifts(all)).toEqual({ shifts: [2, -0.5], n: 2, unsure: 1, missing: 2 });
  expect(moodShifts([])).toEqual({ shifts: [], n: 0, unsure: 0, missing: 0 });
});
