import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceOf } from './source';

test('the rows come in slices, every time anew, with their first and last day', async () => {
  const days = fc.array(fc.integer({ min: 10, max: 28 }), { maxLength: 2_000 });
  await fc.assert(
    fc.asyncProperty(days, async (numbers) => {
      const rows = numbers.map((n) => `2026-03-${n}`);
      const source = sourceOf(rows, (day) => [day, day]);
      for (let time = 0; time < 2; time += 1) {
        const read: string[] = [];
        for await (const slice of source.slices()) {
          expect(slice.length).toBeLessThanOrEqual(500);
          read.push(...slice);
        }
        expect(read).toEqual(rows);
      }
      const sorted = [...rows].sort();
      expect([source.count, source.from, source.to]).toEqual([
        rows.length,
        sorted[0] ?? null,
        sorted.at(-1) ?? null,
      ]);
    }),
    { numRuns: 20 },
  );
});
