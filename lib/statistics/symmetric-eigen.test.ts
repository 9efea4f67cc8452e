import fc from 'fast-check';
import { expect, test } from 'vitest';
import { symmetricEigen } from './symmetric-eigen';

test('values and vectors of a matrix known by hand', () => {
  const { values, vectors } = symmetricEigen([
    [2, 1],
    [1, 2],
  ]);
  expect([...values].sort()).toEqual([expect.closeTo(1, 14), expect.closeTo(3, 14)]);
  const [x = 0, y = 0] = vectors[values.findIndex((value) => value > 2)] ?? [];
  expect(x).toBeCloseTo(y, 14);
  expect(x * x + y * y).toBeCloseTo(1, 14);
  expect(symmetricEigen([[5]])).toEqual({ values: [5], vectors: [[1]] });
});

test('the parts make up the matrix again', () => {
  const entry = fc.integer({ min: -50, max: 50 });
  const matrices = fc
    .integer({ min: 1, max: 5 })
    .chain((n) =>
      fc.array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
    );
  fc.assert(
    fc.property(matrices, (square) => {
      const matrix = square.map((row, i) => row.map((value, j) => value + (square[j]?.[i] ?? 0)));
      const { values, vectors } = symmetricEigen(matrix);
      matrix.forEach((row, i) => {
        row.forEach((value, j) => {
          const made = values.reduce(
            (sum, lambda, k) => sum + lambda * (vectors[k]?.[i] ?? 0) * (vectors[k]?.[j] ?? 0),
            0,
          );
          expect(made).toBeCloseTo(value, 9);
        });
      });
    }),
  );
});
