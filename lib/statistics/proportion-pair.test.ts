import { expect, test } from 'vitest';
import { isProportion, refusedPair } from './proportion-pair';

test.each([
  [0, 0, true],
  [3, 4, true],
  [5, 4, false],
  [-1, 4, false],
  [0.5, 4, false],
  [Number.NaN, 4, false],
])('%d of %d can be: %s', (x, n, expected) => {
  expect(isProportion({ x, n })).toBe(expected);
});

test('two are compared if both can be and are large enough', () => {
  const [large, small] = [
    { x: 3, n: 20 },
    { x: 3, n: 19 },
  ];
  expect(refusedPair(large, large, 2, 20)).toBeNull();
  expect(refusedPair(large, small, 2, 20)).toEqual({ ok: false, n: 19, missing: 2, least: 20 });
  expect(refusedPair({ x: 0, n: 0 }, large, 0, 0)).toMatchObject({ ok: false, n: 0 });
  expect(refusedPair(large, { x: 9, n: 2 }, 0, 20)).toMatchObject({ reason: 'bad_input' });
});
