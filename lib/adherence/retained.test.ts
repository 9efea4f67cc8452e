import fc from 'fast-check';
import { expect, test } from 'vitest';
import { core, retained } from './retained';

test('counts the wanted words kept in order', () => {
  expect(retained(['a', 'b', 'c', 'd'], ['x', 'a', 'c', 'y', 'd'])).toBe(0.75);
  expect(retained(['a', 'b', 'c'], ['c', 'b', 'a'])).toBeCloseTo(1 / 3);
  expect(retained([], ['a'])).toBe(0);
});

test('is 1 for the same words and never falls when words are added around', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, words, words, (wanted, before, after) => {
      expect(retained(wanted, wanted)).toBe(1);
      expect(retained(wanted, [...before, ...wanted, ...after])).toBe(1);
      expect(retained(wanted, before)).toBeLessThanOrEqual(retained(wanted, [...before, ...after]));
    }),
  );
});

test('the core leaves out what stands around the wanted words, not what stands between', () => {
  expect(core(['a', 'b'], ['x', 'y', 'a', 'z', 'b', 'x'])).toEqual(['a', 'z', 'b']);
  expect(core(['a'], ['x'])).toEqual([]);
});
