import { solvePositive } from './cholesky';

/** What a linear regression of y on x needs of its points: Σ x·xᵀ (lower half), Σ x·y and their number. */
export interface RegressionSums {
  gram: number[][];
  moments: number[];
  n: number;
}

/** The sums of no points with `size` columns. */
export function noSums(size: number): RegressionSums {
  const gram = Array.from({ length: size }, (_, row) => new Array<number>(row + 1).fill(0));
  return { gram, moments: new Array<number>(size).fill(0), n: 0 };
}

/** Adds a point to sums, in place. */
export function addPoint(sums: RegressionSums, x: readonly number[], y: number): void {
  sums.n += 1;
  for (let i = 0; i < x.length; i += 1) {
    const value = x[i] ?? 0;
    if (value === 0) continue;
    sums.moments[i] = (sums.moments[i] ?? 0) + value * y;
    const row = sums.gram[i] ?? [];
    for (let j = 0; j <= i; j += 1) row[j] = (row[j] ?? 0) + value * (x[j] ?? 0);
  }
}

/** The sums of the points of `a` that are not among those of `b`. */
export function sumsWithout(a: RegressionSums, b: RegressionSums): RegressionSums {
  return {
    gram: a.gram.map((row, i) => row.map((value, j) => value - (b.gram[i]?.[j] ?? 0))),
    moments: a.moments.map((value, i) => value - (b.moments[i] ?? 0)),
    n: a.n - b.n,
  };
}

/** Σ x·xᵀ with each column's penalty added to its diagonal. */
export function penalised(sums: RegressionSums, penalties: readonly number[]): number[][] {
  return sums.gram.map((row, i) =>
    row.map((value, j) => (i === j ? value + (penalties[i] ?? 0) : value)),
  );
}

/**
 * Coefficients β that minimise Σ (y − xᵀβ)² + Σ penalty·β² (ridge regression, Hoerl & Kennard 1970).
 * Throws RangeError where a column without penalty is told by no point.
 */
export function ridge(sums: RegressionSums, penalties: readonly number[]): number[] {
  return solvePositive(penalised(sums, penalties), sums.moments);
}

/** xᵀβ. */
export function dot(x: readonly number[], coefficients: readonly number[]): number {
  return x.reduce((sum, value, i) => sum + value * (coefficients[i] ?? 0), 0);
}
