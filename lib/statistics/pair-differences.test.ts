import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairDifferences } from './pair-differences';

test('each difference is found as if all were written out and sorted', () => {
  const number = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  );
  const list = fc.array(number, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(list, list, (x, y) => {
      const sorted = x.flatMap((a) => y.map((b) => a - b)).sort((a, b) => a - b);
      const differences = pairDifferences(x, y);
      expect(differences.size).toBe(sorted.length);
      sorted.forEach((value, index) => {
        expect(differences.at(index + 1) === value).toBe(true);
        expect(differences.upTo(value)).toBe(sorted.filter((other) => other <= value).length);
      });
    }),
  );
});
