import { type RobustContrast, robustContrast } from './cluster-robust';
import { differenceRows } from './clustered';
import { fieller } from './fieller';
import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  LEAST,
  type NoInterval,
  noInterval,
} from './interval';
import { studentTQuantile } from './student-t';

/** A case of one arm of a lot: its outcome and whether the phrase was followed. */
export interface LotCase {
  value: number;
  followed: boolean;
  cluster: string;
}

/**
 * The effect of having followed, or why there is none; `f` is the F of the first stage. `few`: fewer than
 * `least` cases in an arm. `weak`: the lot did not move following enough to tell.
 */
export type ComplierEffect =
  | { ok: true; estimate: Estimate; f: number }
  | { ok: false; reason: 'few' | 'weak' | NoInterval; f: number | null };

/** Below this F of the first stage the ratio says little (Staiger & Stock 1997). */
export const LEAST_F = 10;

type Outcome = (one: LotCase) => number;

function contrastOf(shown: readonly LotCase[], withheld: readonly LotCase[], outcomeOf: Outcome) {
  const values = (arm: readonly LotCase[]) =>
    arm.map((one) => ({ value: outcomeOf(one), cluster: one.cluster }));
  return robustContrast(differenceRows(values(shown), values(withheld)), [0, 1]);
}

function ratio(
  itt: RobustContrast,
  uptake: RobustContrast,
  covariance: number,
  missing: number,
): Estimate {
  const set = fieller(
    {
      numerator: itt.estimate,
      denominator: uptake.estimate,
      numeratorVariance: itt.error ** 2,
      denominatorVariance: uptake.error ** 2,
      covariance,
    },
    studentTQuantile(0.975, itt.df),
  );
  if (set.shape !== 'bounded') return noInterval('undefined', itt.n, missing);
  const ends = { estimate: set.ratio, low: set.low, high: set.high };
  const counts = { n: itt.n, missing, method: 'fieller', clusters: itt.clusters } as const;
  return estimateOf({ ...ends, ...counts });
}

/**
 * CACE = ITT / (A_shown − A_withheld), the effect of having followed on those whom the lot moves to follow
 * (Angrist, Imbens & Rubin 1996), with Fieller's interval on CR2 variances and their covariance. Only
 * where the first stage is strong, F = t² > 10. At least 20 cases an arm.
 */
export function complierEffect(
  shown: readonly LotCase[],
  withheld: readonly LotCase[],
  { missing = 0, least = LEAST.comparison }: EstimateOptions = {},
): ComplierEffect {
  if (Math.min(shown.length, withheld.length) < Math.max(1, least))
    return { ok: false, reason: 'few', f: null };
  const itt = contrastOf(shown, withheld, ({ value }) => value);
  const uptake = contrastOf(shown, withheld, ({ followed }) => Number(followed));
  const sum = contrastOf(shown, withheld, ({ value, followed }) => value + Number(followed));
  for (const one of [itt, uptake, sum])
    if (typeof one === 'string') return { ok: false, reason: one, f: null };
  if (typeof itt === 'string' || typeof uptake === 'string' || typeof sum === 'string')
    return { ok: false, reason: 'undefined', f: null };
  // Var(y + d) = Var(y) + Var(d) + 2·Cov(y, d), and the adjustment depends on the lot alone.
  const covariance = (sum.error ** 2 - itt.error ** 2 - uptake.error ** 2) / 2;
  const f = (uptake.estimate / uptake.error) ** 2;
  if (!(f > LEAST_F)) return { ok: false, reason: 'weak', f: Number.isFinite(f) ? f : null };
  // Followed by all who saw a phrase and by none of the others: the lot moves everyone.
  const strength = Number.isFinite(f) ? f : Number.MAX_VALUE;
  return { ok: true, estimate: ratio(itt, uptake, covariance, missing), f: strength };
}
