import {
  type ClusteredFit,
  type ClusterSums,
  clusteredFit,
  type RegressionRow,
} from './cluster-sums';
import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  LEAST,
  noInterval,
  tooFew,
} from './interval';
import { dot } from './ridge';
import { studentTCdf, studentTQuantile } from './student-t';
import { symmetricEigen } from './symmetric-eigen';

/** A contrast of coefficients with its standard error. */
export interface RobustContrast {
  estimate: number;
  error: number;
  /** Degrees of freedom of its t. */
  df: number;
  clusters: number;
  n: number;
}

const NOTHING = 1e-10;

/** The same for one or two columns, in closed form: √A = (A + s·1)/√(tr A + 2s) with s = √det A. */
function adjustedSmall(gram: ClusterSums['gram'], k: readonly number[]): number[] | null {
  const [[g00 = 0, g01 = 0] = [], [, g11 = 0] = []] = gram;
  const [k0 = 0, k1 = 0] = k;
  const [a, b, d] = [1 - g00, -g01, k.length === 1 ? 1 : 1 - g11];
  const determinant = a * d - b * b;
  if (!(determinant > 1e-6 && a > 0)) return null;
  const root = Math.sqrt(determinant);
  const scale = root * Math.sqrt(a + d + 2 * root);
  return [((d + root) * k0 - b * k1) / scale, ((a + root) * k1 - b * k0) / scale];
}

/**
 * u = (1 − ZᵀZ)^(−1/2)·k of a cluster; null where the cluster alone tells part of the contrast, so that
 * nothing tells how that part varies.
 */
function adjusted(gram: ClusterSums['gram'], k: readonly number[]): number[] | null {
  const small = k.length <= 2 ? adjustedSmall(gram, k) : null;
  if (small !== null) return small.slice(0, k.length);
  const { values, vectors } = symmetricEigen(gram);
  const u = k.map(() => 0);
  const size = Math.sqrt(dot(k, k));
  for (const [at, vector] of vectors.entries()) {
    const left = 1 - (values[at] ?? 0);
    const share = dot(vector, k);
    if (left < NOTHING && Math.abs(share) > size * 1e-7) return null;
    if (left < NOTHING) continue;
    for (const [i, value] of vector.entries())
      u[i] = (u[i] ?? 0) + (value * share) / Math.sqrt(left);
  }
  return u;
}

/** Standard error and degrees of freedom of a fit's contrast; null where they cannot be told. */
function robust({ clusters, contrast }: ClusteredFit): { error: number; df: number } | null {
  let variance = 0;
  let trace = 0;
  let squares = 0;
  const outer = contrast.map(() => contrast.map(() => 0));
  for (const { gram, score } of clusters) {
    const u = adjusted(gram, contrast);
    if (u === null) return null;
    variance += dot(u, score) ** 2;
    const v = gram.map((row) => dot(row, u));
    const [own, shared] = [dot(u, v), dot(v, v)];
    trace += own - shared;
    squares += own * own - 2 * own * shared;
    for (const [i, row] of outer.entries())
      for (let j = 0; j < row.length; j += 1) row[j] = (row[j] ?? 0) + (v[i] ?? 0) * (v[j] ?? 0);
  }
  for (const row of outer) squares += dot(row, row);
  const df = trace ** 2 / squares;
  return df > 0 && Number.isFinite(df) ? { error: Math.sqrt(variance), df } : null;
}

/**
 * The contrast cᵀβ of an ordinary least squares regression of which cases of one cluster go together, with
 * the CR2 standard error and Satterthwaite degrees of freedom (Bell & McCaffrey 2002; Pustejovsky & Tipton
 * 2018) under a working model of independence. With L of ΣXᵀX = (LLᵀ)⁻¹ all of it follows from XᵀX and
 * Xᵀe of each cluster: no matrix is larger than the contrast, O(rows + clusters):
 * 100,000 rows in 5,000 clusters take some 40 ms.
 */
export function robustContrast(
  rows: readonly RegressionRow[],
  c: readonly number[],
): RobustContrast | 'bad_input' | 'undefined' {
  const fit = clusteredFit(rows, c);
  if (typeof fit === 'string') return fit;
  const spread = robust(fit);
  if (spread === null) return 'undefined';
  return { estimate: fit.estimate, ...spread, clusters: fit.clusters.length, n: fit.n };
}

/** The t interval of a robust contrast. */
export function robustInterval(
  { estimate, error, df, clusters, n }: RobustContrast,
  missing = 0,
): Estimate {
  const half = studentTQuantile(0.975, df) * error;
  const ends = { estimate, low: estimate - half, high: estimate + half };
  const counts = { n, missing, method: 'cr2', clusters } as const;
  const p = error > 0 ? { p: 2 * studentTCdf(-Math.abs(estimate) / error, df) } : {};
  return estimateOf({ ...ends, ...counts, ...p });
}

/** The same as an estimate: at least 30 rows, unless `least` says otherwise. */
export function clusterRobust(
  rows: readonly RegressionRow[],
  c: readonly number[],
  { missing = 0, least = LEAST.meanShift }: EstimateOptions = {},
): Estimate {
  if (rows.length < Math.max(2, least)) return tooFew(rows.length, least, missing);
  const contrast = robustContrast(rows, c);
  if (typeof contrast === 'string') return noInterval(contrast, rows.length, missing, least);
  return robustInterval(contrast, missing);
}
