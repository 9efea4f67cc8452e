import { expect, test } from 'vitest';
import { addPoint, dot, noSums, ridge, sumsWithout } from './ridge';

function sumsOf(points: readonly (readonly [number[], number])[]) {
  const sums = noSums(2);
  for (const [x, y] of points) addPoint(sums, x, y);
  return sums;
}

const LINE = [0, 1, 2, 3].map((x): [number[], number] => [[1, x], 3 - 2 * x]);

test('without a penalty a line is found again', () => {
  const [a, b] = ridge(sumsOf(LINE), [0, 0]);
  expect(a).toBeCloseTo(3, 12);
  expect(b).toBeCloseTo(-2, 12);
  expect(dot([1, 10], [a ?? 0, b ?? 0])).toBeCloseTo(-17, 10);
});

test('a penalty of m shrinks a mean as m further points at 0 would', () => {
  const sums = noSums(1);
  for (const y of [1, 2, 3]) addPoint(sums, [1], y);
  expect(ridge(sums, [3])[0]).toBeCloseTo(6 / 6, 12);
});

test('taking points out is the same as never having put them in', () => {
  const all = sumsOf(LINE);
  const some = sumsOf(LINE.slice(2));
  expect(sumsWithout(all, some)).toEqual(sumsOf(LINE.slice(0, 2)));
});

test('a column that no point tells cannot be solved without a penalty', () => {
  expect(() => ridge(noSums(1), [0])).toThrow(RangeError);
});
