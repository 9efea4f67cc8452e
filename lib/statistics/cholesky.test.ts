import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solvedPositive, solvePositive } from './cholesky';

test('a system with a known answer', () => {
  const a = [
    [4, 12, -16],
    [12, 37, -43],
    [-16, -43, 98],
  ];
  const x = solvePositive(a, [0, 6, 39]);
  x.forEach((_, i) => {
    const back = (a[i] ?? []).reduce((sum, value, j) => sum + value * (x[j] ?? 0), 0);
    expect(back).toBeCloseTo([0, 6, 39][i] ?? 0, 9);
  });
});

test('the answer fits, whatever the matrix', () => {
  const size = 5;
  const numbers = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
    minLength: size,
    maxLength: size,
  });
  fc.assert(
    fc.property(fc.array(numbers, { minLength: size, maxLength: size }), numbers, (m, b) => {
      // M·Mᵀ + I is positive definite for every M.
      const a = m.map((row, i) =>
        m.map((other, j) => row.reduce((s, v, k) => s + v * (other[k] ?? 0), Number(i === j))),
      );
      const x = solvePositive(a, b);
      for (const [i, row] of a.entries()) {
        const back = row.reduce((sum, value, j) => sum + value * (x[j] ?? 0), 0);
        expect(Math.abs(back - (b[i] ?? 0))).toBeLessThan(1e-8);
      }
    }),
    { numRuns: 200 },
  );
});

test('what is not positive definite is refused', () => {
  expect(() =>
    solvePositive(
      [
        [1, 2],
        [2, 1],
      ],
      [1, 1],
    ),
  ).toThrow(RangeError);
});

test('where digits are lost there is no solution to go on with', () => {
  const near = [[1], [1, 1 + 1e-14]];
  expect(solvedPositive(near, [1, 1])).toBeNull();
  expect(solvedPositive([[1], [2, 1]], [1, 1])).toBeNull();
  expect(solvedPositive([[2], [0, 4]], [1, 1])).toEqual([expect.closeTo(0.5, 12), 0.25]);
});
