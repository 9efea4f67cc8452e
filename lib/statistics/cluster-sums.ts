import { dot } from './ridge';
import { symmetricEigen } from './symmetric-eigen';

/** A case of a regression: y against x (with a 1 for the intercept); cases of one cluster go together. */
export interface RegressionRow {
  x: readonly number[];
  y: number;
  cluster: string;
}

/** Of one cluster, in coordinates in which ΣZᵀZ over all is the identity: ZᵀZ and Zᵀ(y − Zγ). */
export interface ClusterSums {
  gram: number[][];
  score: number[];
}

/** A regression by the sums of its clusters, and a contrast of its coefficients. */
export interface ClusteredFit {
  clusters: ClusterSums[];
  /** k with cᵀβ = kᵀγ. */
  contrast: number[];
  /** cᵀβ by ordinary least squares. */
  estimate: number;
  n: number;
}

/** Columns whose share of the spread is smaller than this hang together. */
const SINGULAR = 1e-10;

/** Sums of one cluster, or of all, one after the other: XᵀX row by row, then Xᵀy. */
type Flat = Float64Array;

function add(sums: Flat, from: number, x: readonly number[], y: number): void {
  const size = x.length;
  for (let i = 0; i < size; i += 1) {
    const value = x[i] ?? 0;
    if (value === 0) continue;
    const row = from + i * size;
    for (let j = 0; j < size; j += 1) sums[row + j] = (sums[row + j] ?? 0) + value * (x[j] ?? 0);
    const moment = from + size * size + i;
    sums[moment] = (sums[moment] ?? 0) + value * y;
  }
}

/** The number of each row's cluster, in the order in which they first come. */
function numbersOf(rows: readonly RegressionRow[]): { of: Int32Array; count: number } {
  const numbers = new Map<string, number>();
  const of = new Int32Array(rows.length);
  for (const [at, { cluster }] of rows.entries()) {
    let number = numbers.get(cluster);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(cluster, number);
    }
    of[at] = number;
  }
  return { of, count: numbers.size };
}

function gramOf(sums: Flat, from: number, size: number): number[][] {
  return Array.from({ length: size }, (_, i) => [
    ...sums.subarray(from + i * size, from + (i + 1) * size),
  ]);
}

function momentsOf(sums: Flat, from: number, size: number): number[] {
  return [...sums.subarray(from + size * size, from + size * size + size)];
}

/** Columns l_k of L with LᵀSL = 1, or null where S is singular. */
function whitening(gram: readonly (readonly number[])[]): number[][] | null {
  const { values, vectors } = symmetricEigen(gram);
  const largest = Math.max(...values);
  if (!values.every((value) => value > largest * SINGULAR)) return null;
  return vectors.map((vector, k) => vector.map((value) => value / Math.sqrt(values[k] ?? 1)));
}

function product(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector));
}

/** LᵀSL. */
function whitened(
  gram: readonly (readonly number[])[],
  columns: readonly (readonly number[])[],
): number[][] {
  const images = columns.map((column) => product(gram, column));
  return columns.map((column) => images.map((image) => dot(column, image)));
}

/**
 * Ordinary least squares of y on x with a contrast c of the coefficients, by sums over clusters in one
 * pass. `bad_input` where a number is not finite or a row's length is not the contrast's; `undefined` where
 * the columns of x hang together.
 */
export function clusteredFit(
  rows: readonly RegressionRow[],
  c: readonly number[],
): ClusteredFit | 'bad_input' | 'undefined' {
  const size = c.length;
  if (rows.length === 0 || size === 0 || !c.every(Number.isFinite)) return 'bad_input';
  if (!rows.every(({ x, y }) => x.length === size && Number.isFinite(y))) return 'bad_input';
  const { of, count } = numbersOf(rows);
  const stride = size * size + size;
  const sums = new Float64Array(count * stride);
  for (const [at, { x, y }] of rows.entries()) add(sums, (of[at] ?? 0) * stride, x, y);
  const all = new Float64Array(stride);
  for (const [at, value] of sums.entries()) all[at % stride] = (all[at % stride] ?? 0) + value;
  if (!all.every(Number.isFinite)) return 'bad_input';
  const columns = whitening(gramOf(all, 0, size));
  if (columns === null) return 'undefined';
  const gamma = product(columns, momentsOf(all, 0, size));
  const contrast = product(columns, c);
  const clusters = Array.from({ length: count }, (_, g) => {
    const gram = whitened(gramOf(sums, g * stride, size), columns);
    const fitted = product(gram, gamma);
    const moments = product(columns, momentsOf(sums, g * stride, size));
    return { gram, score: moments.map((value, i) => value - (fitted[i] ?? 0)) };
  });
  return { clusters, contrast, estimate: dot(contrast, gamma), n: rows.length };
}
