/** A symmetric matrix as rows. */
export type Symmetric = readonly (readonly number[])[];

/** λ_k and unit vectors v_k with A = Σ λ_k·v_k·v_kᵀ. */
export interface Eigen {
  values: number[];
  vectors: number[][];
}

const MOST_SWEEPS = 60;

/** The rotation that takes a[p][q] to 0 (Golub & Van Loan 8.5.2). */
function rotation(app: number, aqq: number, apq: number): { c: number; s: number } {
  const tau = (aqq - app) / (2 * apq);
  const t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
  const c = 1 / Math.sqrt(1 + t * t);
  return { c, s: t * c };
}

/** Rotates columns p and q of each row. */
function turn(rows: number[][], p: number, q: number, c: number, s: number): void {
  for (const row of rows) {
    const [x, y] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = c * x - s * y;
    row[q] = s * x + c * y;
  }
}

function transposed(rows: readonly (readonly number[])[]): number[][] {
  return rows.map((_, i) => rows.map((row) => row[i] ?? 0));
}

/** Eigenvalues and eigenvectors of a small symmetric matrix of finite numbers, by Jacobi's rotations. */
export function symmetricEigen(matrix: Symmetric): Eigen {
  const size = matrix.length;
  let a = matrix.map((row) => [...row]);
  const basis = matrix.map((_, i) => matrix.map((__, j) => Number(i === j)));
  const scale = Math.max(...matrix.map((row) => Math.max(...row.map(Math.abs))), 0);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let turned = false;
    for (let p = 0; p < size - 1; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const apq = a[p]?.[q] ?? 0;
        if (Math.abs(apq) <= scale * 1e-17) continue;
        const { c, s } = rotation(a[p]?.[p] ?? 0, a[q]?.[q] ?? 0, apq);
        turn(a, p, q, c, s);
        a = transposed(a);
        turn(a, p, q, c, s);
        turn(basis, p, q, c, s);
        turned = true;
      }
    }
    if (!turned) break;
  }
  return { values: a.map((row, i) => row[i] ?? 0), vectors: transposed(basis) };
}
