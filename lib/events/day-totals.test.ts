import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStory } from '@/tests/support/arbitrary-story';
import { addTotals, dayTotals } from './day-totals';
import { applyFolded, foldEvents } from './fold';
import { sumCounts } from './roll-up';

function dayOf(at: string): string {
  return at.slice(0, 10);
}

test('added piece by piece they are the sums of the rows, by site and over all', () => {
  const cases = fc.tuple(arbitraryStory, fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(cases, ([events, share]) => {
      const cut = Math.floor(events.length * share);
      const first = foldEvents(events.slice(0, cut), new Map(), dayOf);
      const second = foldEvents(events.slice(cut), first.threads, dayOf);
      const rows = applyFolded(applyFolded([], first), second);
      const before = addTotals([], dayTotals(first.changes.values()));
      const changed = addTotals(before, dayTotals(second.changes.values()));
      const all = new Map([...before, ...changed].map((total) => [total.key, total]));
      for (const { day, site, counts } of all.values()) {
        const own = rows.filter((row) => row.day === day && (site === 'all' || row.site === site));
        expect(counts).toEqual(sumCounts(own.map((row) => row.counts)));
      }
      const days = [...all.values()].filter(({ site }) => site === 'all');
      expect(sumCounts(days.map(({ counts }) => counts))).toEqual(
        sumCounts(rows.map(({ counts }) => counts)),
      );
    }),
  );
});
