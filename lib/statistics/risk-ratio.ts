import { type Estimate, type EstimateOptions, estimateOf, LEAST } from './interval';
import { logRatioInterval } from './log-ratio';
import { type Proportion, refusedPair } from './proportion-pair';

/** With ½ added to x and n where a count is 0: a logarithm needs more than none (Walter 1975). */
function filled({ x, n }: Proportion, isEmpty: boolean): Proportion {
  return isEmpty ? { x: x + 0.5, n: n + 0.5 } : { x, n };
}

/**
 * p_a / p_b of two groups of different cases, with the interval of its logarithm, whose variance is
 * 1/x_a − 1/n_a + 1/x_b − 1/n_b (Katz et al. 1978). Where x_a or x_b is 0, ½ is added to each x and n.
 * At least 20 cases a side.
 */
export function riskRatio(
  a: Proportion,
  b: Proportion,
  { missing = 0, least = LEAST.comparison }: EstimateOptions = {},
): Estimate {
  const refused = refusedPair(a, b, missing, least);
  if (refused !== null) return refused;
  const isEmpty = a.x === 0 || b.x === 0;
  const [one, two] = [filled(a, isEmpty), filled(b, isEmpty)];
  const ratio = one.x / one.n / (two.x / two.n);
  const variance = 1 / one.x - 1 / one.n + 1 / two.x - 1 / two.n;
  return estimateOf({
    ...logRatioInterval(ratio, variance),
    n: a.n + b.n,
    missing,
    method: 'log_risk_ratio',
  });
}
