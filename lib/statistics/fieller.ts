/** Two estimates that go together, normal or nearly so. */
export interface RatioParts {
  numerator: number;
  denominator: number;
  numeratorVariance: number;
  denominatorVariance: number;
  covariance: number;
}

/**
 * Where the ratio lies. `bounded`: low..high. `outside`: at most `low` or at least `high`, for the
 * denominator cannot be told from 0. `line`: the data exclude no ratio at all.
 */
export type RatioSet =
  | { shape: 'bounded'; ratio: number; low: number; high: number }
  | { shape: 'outside'; ratio: number; low: number; high: number }
  | { shape: 'line'; ratio: number | null }
  | { shape: 'none'; reason: 'bad_input' };

/**
 * The ratios θ that the data do not reject: (N − θD)² ≤ t²·Var(N − θD), Fieller's set (1954), with `t` the
 * two-sided critical value (1.96 for normal estimates).
 */
export function fieller(parts: RatioParts, t: number): RatioSet {
  const { numerator, denominator, numeratorVariance, denominatorVariance, covariance } = parts;
  if (!Object.values(parts).every(Number.isFinite) || !(t > 0 && Number.isFinite(t)))
    return { shape: 'none', reason: 'bad_input' };
  if (numeratorVariance < 0 || denominatorVariance < 0)
    return { shape: 'none', reason: 'bad_input' };
  const ratio = numerator / denominator;
  const a = denominator ** 2 - t ** 2 * denominatorVariance;
  const b = numerator * denominator - t ** 2 * covariance;
  const c = numerator ** 2 - t ** 2 * numeratorVariance;
  const root = b ** 2 - a * c;
  // Numbers so large that their squares are none.
  if (![a, b, c, root].every(Number.isFinite)) return { shape: 'none', reason: 'bad_input' };
  if (a === 0 || (a < 0 && root <= 0))
    return { shape: 'line', ratio: Number.isFinite(ratio) ? ratio : null };
  const ends = [(b - Math.sqrt(Math.max(0, root))) / a, (b + Math.sqrt(Math.max(0, root))) / a];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (!Number.isFinite(ratio)) return { shape: 'line', ratio: null };
  return { shape: a > 0 ? 'bounded' : 'outside', ratio, low, high };
}
