/**
 * Solves A·x = b for a symmetric positive definite A (rows of numbers; only its lower half is read).
 * Throws RangeError where A is not positive definite.
 */
export function solvePositive(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const lower = choleskyOf(a);
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

/** The lower triangle L with A = L·Lᵀ. */
function choleskyOf(a: readonly (readonly number[])[]): number[][] {
  const lower: number[][] = [];
  for (const [i, row] of a.entries()) {
    const own: number[] = [];
    for (let j = 0; j <= i; j += 1) {
      const other = i === j ? own : (lower[j] ?? []);
      let sum = row[j] ?? Number.NaN;
      for (let k = 0; k < j; k += 1) sum -= (own[k] ?? 0) * (other[k] ?? 0);
      if (i === j && !(sum > 0)) throw new RangeError('not positive definite');
      own.push(i === j ? Math.sqrt(sum) : sum / (other[j] ?? Number.NaN));
    }
    lower.push(own);
  }
  return lower;
}
