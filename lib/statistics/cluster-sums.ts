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

interface Raw {
  gram: number[][];
  moments: number[];
}

function nothing(size: number): Raw {
  const gram = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  return { gram, moments: new Array<number>(size).fill(0) };
}

function add(sums: Raw, x: readonly number[], y: number): void {
  for (let i = 0; i < x.length; i += 1) {
    const value = x[i] ?? 0;
    if (value === 0) continue;
    sums.moments[i] = (sums.moments[i] ?? 0) + value * y;
    const row = sums.gram[i] ?? [];
    for (let j = 0; j < x.length; j += 1) row[j] = (row[j] ?? 0) + value * (x[j] ?? 0);
  }
}

function isSound(rows: readonly RegressionRow[], size: number): boolean {
  return rows.every(
    ({ x, y }) => x.length === size && Number.isFinite(y) && x.every(Number.isFinite),
  );
}

/** Columns l_k of L with LᵀSL = 1, or null where S is singular. */
function whitening(gram: Raw['gram']): number[][] | null {
  const { values, vectors } = symmetricEigen(gram);
  const largest = Math.max(...values);
  if (!values.every((value) => value > largest * SINGULAR)) return null;
  return vectors.map((vector, k) => vector.map((value) => value / Math.sqrt(values[k] ?? 1)));
}

function product(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector));
}

/** LᵀSL. */
function whitened(gram: Raw['gram'], columns: readonly (readonly number[])[]): number[][] {
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
  if (rows.length === 0 || size === 0 || !isSound(rows, size)) return 'bad_input';
  const byCluster = new Map<string, Raw>();
  const all = nothing(size);
  for (const { x, y, cluster } of rows) {
    let own = byCluster.get(cluster);
    if (own === undefined) {
      own = nothing(size);
      byCluster.set(cluster, own);
    }
    add(own, x, y);
    add(all, x, y);
  }
  const columns = whitening(all.gram);
  if (columns === null) return 'undefined';
  const gamma = product(columns, all.moments);
  const contrast = product(columns, c);
  const clusters = [...byCluster.values()].map((raw) => {
    const gram = whitened(raw.gram, columns);
    const fitted = product(gram, gamma);
    const score = product(columns, raw.moments).map((value, i) => value - (fitted[i] ?? 0));
    return { gram, score };
  });
  return { clusters, contrast, estimate: dot(contrast, gamma), n: rows.length };
}
