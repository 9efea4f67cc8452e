/** Of a pivot that small beside its diagonal, rounding has left nothing. */
const SINGULAR = 1e-12;

/**
 * Solves A·x = b for a symmetric positive definite A (rows of numbers; only its lower half is read).
 * Throws RangeError where A is not positive definite.
 */
export function solvePositive(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const x = solved(a, b, 0);
  if (x === null) throw new RangeError('not positive definite');
  return x;
}

/** The same, or null where A is not positive definite or so near to that that digits are lost. */
export function solvedPositive(
  a: readonly (readonly number[])[],
  b: readonly number[],
): number[] | null {
  return solved(a, b, SINGULAR);
}

function solved(
  a: readonly (readonly number[])[],
  b: readonly number[],
  tolerance: number,
): number[] | null {
  const lower = choleskyOf(a, tolerance);
  if (lower === null) return null;
  const forward = b.map(Number);
  for (const [i, row] of lower.entries()) {
    let sum = forward[i] ?? 0;
    for (let j = 0; j < i; j += 1) sum -= (row[j] ?? 0) * (forward[j] ?? 0);
    forward[i] = sum / (row[i] ?? Number.NaN);
  }
  const x = [...forward];
  for (let i = x.length - 1; i >= 0; i -= 1) {
    let sum = x[i] ?? 0;
    for (let j = i + 1; j < x.length; j += 1) sum -= (lower[j]?.[i] ?? 0) * (x[j] ?? 0);
    x[i] = sum / (lower[i]?.[i] ?? Number.NaN);
  }
  return x;
}

/** The lower triangle L with A = L·Lᵀ; null where a pivot is at most `tolerance` of its diagonal. */
function choleskyOf(a: readonly (readonly number[])[], tolerance: number): number[][] | null {
  const lower: number[][] = [];
  for (const [i, row] of a.entries()) {
    const own: number[] = [];
    for (let j = 0; j <= i; j += 1) {
      const other = i === j ? own : (lower[j] ?? []);
      let sum = row[j] ?? Number.NaN;
      for (let k = 0; k < j; k += 1) sum -= (own[k] ?? 0) * (other[k] ?? 0);
      if (i === j && !(sum > tolerance * Math.abs(row[j] ?? 0))) return null;
      own.push(i === j ? Math.sqrt(sum) : sum / (other[j] ?? Number.NaN));
    }
    lower.push(own);
  }
  return lower;
}
