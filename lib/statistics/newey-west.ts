import { solvedPositive } from './cholesky';
import { dot } from './ridge';

/** A contrast of coefficients of a regression over time. */
export interface SeriesContrast {
  estimate: number;
  /** The standard error as Newey and West have it. */
  error: number;
  /** The same without its bias in short series. */
  adjustedError: number;
  /** Degrees of freedom of the adjusted error's t. */
  df: number;
  /** Times apart up to which errors may go together. */
  lag: number;
}

/** The usual lag for n times, ⌊4·(n/100)^(2/9)⌋ (Newey & West 1994). */
export function usualLag(n: number): number {
  return Math.floor(4 * (n / 100) ** (2 / 9));
}

function gramOf(x: readonly (readonly number[])[], size: number): number[][] {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) =>
      x.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0),
    ),
  );
}

/**
 * (1 − H)·Q, where H maps values to fitted ones and Q holds the weights of the products of residuals;
 * `solved` holds (XᵀX)⁻¹x of each row x.
 */
function residualWeights(
  x: readonly (readonly number[])[],
  solved: readonly (readonly number[])[],
  weights: readonly (readonly number[])[],
): number[][] {
  const size = x[0]?.length ?? 0;
  // Hᵀ = H, so H·Q = X·(M·XᵀQ), which needs no n×n matrix H.
  const inner = Array.from({ length: size }, (_, i) =>
    weights.map((__, t) =>
      weights.reduce((sum, row, s) => sum + (solved[s]?.[i] ?? 0) * (row[t] ?? 0), 0),
    ),
  );
  return weights.map((row, s) =>
    row.map((value, t) => {
      let fitted = 0;
      for (let i = 0; i < size; i += 1) fitted += (x[s]?.[i] ?? 0) * (inner[i]?.[t] ?? 0);
      return value - fitted;
    }),
  );
}

/** tr(P) and tr(P²) of P = (1 − H)Q, which are those of (1 − H)Q(1 − H). */
function traces(p: readonly (readonly number[])[]): { first: number; second: number } {
  let [first, second] = [0, 0];
  for (const [s, row] of p.entries()) {
    first += row[s] ?? 0;
    for (let t = 0; t < row.length; t += 1) second += (row[t] ?? 0) * (p[t]?.[s] ?? 0);
  }
  return { first, second };
}

/**
 * The contrast cᵀβ of an ordinary least squares regression of y on the rows of x, in the order of time,
 * with the standard error of Newey & West (1987; Bartlett weights). In short series that error is too small;
 * `adjustedError` and `df` correct it to what it would be with independent errors (bias and Satterthwaite,
 * as Bell & McCaffrey do for clusters). For hundreds of times: O(n²). Null where the columns hang together
 * or a number is not finite.
 */
export function neweyWest(
  x: readonly (readonly number[])[],
  y: readonly number[],
  c: readonly number[],
  lag: number = usualLag(y.length),
): SeriesContrast | null {
  const isSound = x.length === y.length && x.every((row) => row.length === c.length);
  if (!isSound || ![...x.flat(), ...y, ...c, lag].every(Number.isFinite) || y.length <= c.length)
    return null;
  const gram = gramOf(x, c.length);
  const moments = c.map((_, i) => x.reduce((sum, row, t) => sum + (row[i] ?? 0) * (y[t] ?? 0), 0));
  const [beta, direction] = [solvedPositive(gram, moments), solvedPositive(gram, c)];
  if (beta === null || direction === null) return null;
  const a = x.map((row) => dot(row, direction));
  const weights = a.map((one, s) =>
    a.map((other, t) => Math.max(0, 1 - Math.abs(s - t) / (lag + 1)) * one * other),
  );
  const residuals = y.map((value, t) => value - dot(x[t] ?? [], beta));
  const products = weights.map((row) => dot(row, residuals));
  const variance = Math.max(0, dot(residuals, products));
  const solved = x.map((row) => solvedPositive(gram, row) ?? []);
  const { first, second } = traces(residualWeights(x, solved, weights));
  return {
    estimate: dot(c, beta),
    error: Math.sqrt(variance),
    adjustedError: Math.sqrt((variance * dot(a, a)) / first),
    df: first ** 2 / second,
    lag,
  };
}
