import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Counts, type RollUp, rollUpKey, sumCounts } from '../events/roll-up';
import { daysOf, shiftDay } from './period';
import { sharedCells } from './shared-cells';

const TO = '2026-04-05';
const FROM = '2026-01-06';

const row = fc
  .record({
    day: fc.integer({ min: 0, max: 89 }).map((n) => shiftDay(FROM, n)),
    site: fc.constantFrom('zendesk' as const, 'gmail' as const),
    channel: fc.constantFrom('chat' as const, 'email' as const),
    situation: fc.constantFrom('late' as const, 'refund_slow' as const, null),
    opportunities: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 40 })),
    moments: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ opportunities, moments, ...place }): RollUp => {
    return { ...place, key: rollUpKey(place), counts: { opportunities, moments } };
  });
const rows = fc.uniqueArray(row, { selector: ({ key }) => key, maxLength: 80 });

function nonZero(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([, n]) => n !== 0));
}

test('no cell is smaller than 5, and all of them together are all there is', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const shared = sharedCells(all, FROM, TO);
      const whole = sumCounts(all.map(({ counts }) => counts));
      if (!shared.ok) {
        expect(whole.opportunities ?? 0).toBeLessThan(5);
        expect(shared.opportunities).toBe(whole.opportunities ?? 0);
        return;
      }
      for (const { counts } of shared.cells) {
        expect(counts.opportunities).toBeGreaterThanOrEqual(5);
      }
      expect(nonZero(sumCounts(shared.cells.map(({ counts }) => counts)))).toEqual(nonZero(whole));
      const keys = shared.cells.map(({ counts, ...place }) => JSON.stringify(place));
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 500 },
  );
});

test('nothing below 5 can be got by subtracting cells of a place from what is known of it', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const shared = sharedCells(all, FROM, TO);
      if (!shared.ok) return;
      // Whoever knows a day's whole number (from a help desk, say) may take its cells away.
      for (const day of new Set(all.map((one) => one.day))) {
        const known = all.filter((one) => one.day === day);
        const total = sumCounts(known.map(({ counts }) => counts)).opportunities ?? 0;
        const own = shared.cells.filter(({ span, from }) => span === 'day' && from === day);
        const left = total - (sumCounts(own.map(({ counts }) => counts)).opportunities ?? 0);
        const cover = shared.cells.filter(
          ({ span, from, to }) => span !== 'day' && from <= day && day <= to,
        );
        // What is left of the day is somewhere in a cell that holds at least 5.
        if (left > 0) expect(cover.length).toBeGreaterThan(0);
        for (const { counts } of cover) expect(counts.opportunities).toBeGreaterThanOrEqual(5);
      }
    }),
    { numRuns: 200 },
  );
});

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), (all, numbers) => {
      const order = new Map(all.map((one) => [one.key, numbers.next().value ?? 0]));
      const mixed = [...all].sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
      expect(sharedCells(mixed, FROM, TO)).toEqual(sharedCells(all, FROM, TO));
    }),
  );
});

test('cells lie within the period, and a merged one spans whole calendar units of it', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const shared = sharedCells(all, FROM, TO);
      if (!shared.ok) return;
      for (const { span, from, to } of shared.cells) {
        expect(FROM <= from && from <= to && to <= TO).toBe(true);
        const monday = new Date(`${from}T00:00:00Z`).getUTCDay() === 1;
        if (span === 'week' || span === 'month') expect(monday || from === FROM).toBe(true);
      }
    }),
  );
});

function counted(day: string, opportunities: number, situation: RollUp['situation'] = 'late') {
  const place = { day, site: 'zendesk', channel: 'chat', situation } as const;
  return { ...place, key: rollUpKey(place), counts: { opportunities } };
}

test('upward: situation, then day, week, month and the whole', () => {
  const all = [
    counted('2026-03-02', 7),
    counted('2026-03-02', 3, 'lost'),
    counted('2026-03-02', 2, null),
    counted('2026-03-03', 4),
    counted('2026-03-04', 1, 'lost'),
    counted('2026-03-10', 3),
    counted('2026-03-17', 2),
    counted('2026-03-31', 1),
  ];
  const shared = sharedCells(all, '2026-03-01', '2026-03-31');
  if (!shared.ok) throw new Error('cells were expected');
  const told = shared.cells.map(({ span, from, to, site, situation, counts }) =>
    [span, from, to, site, situation, counts.opportunities].join(' '),
  );
  expect(told).toEqual([
    'day 2026-03-02 2026-03-02 zendesk late 7',
    'day 2026-03-02 2026-03-02 zendesk several 5',
    'month 2026-03-02 2026-03-31 zendesk several 6',
    'week 2026-03-02 2026-03-08 zendesk several 5',
  ]);
});

test('a rest that is still too small takes the smallest cell with it', () => {
  const all = [counted('2026-03-02', 9), counted('2026-03-03', 6), counted('2026-03-20', 2)];
  const shared = sharedCells(all, '2026-03-01', '2026-03-31');
  if (!shared.ok) throw new Error('cells were expected');
  expect(shared.cells.map(({ span, counts }) => [span, counts.opportunities])).toEqual([
    ['period', 8],
    ['day', 9],
  ]);
  expect(sharedCells([counted('2026-03-02', 4)], '2026-03-01', '2026-03-31')).toEqual({
    ...{ ok: false, reason: 'few', opportunities: 4 },
  });
});

test('days of a whole quarter each belong to one week and one month', () => {
  for (const day of daysOf({ to: TO, length: 90 })) {
    const shared = sharedCells([counted(day, 5)], FROM, TO);
    expect(shared.ok && shared.cells[0]?.from).toBe(day);
  }
});
