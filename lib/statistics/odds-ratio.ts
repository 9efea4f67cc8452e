import { type Estimate, type EstimateOptions, estimateOf, LEAST } from './interval';
import { logRatioInterval } from './log-ratio';
import { type Proportion, refusedPair } from './proportion-pair';

/**
 * The ratio of the odds x/(n − x) of two groups, a over b, with ½ added to each of the four counts
 * (Haldane 1956; Gart 1966) and the interval of its logarithm, whose variance is the sum of the four
 * reciprocals (Woolf 1955). At least 20 cases a side.
 */
export function oddsRatio(
  a: Proportion,
  b: Proportion,
  { missing = 0, least = LEAST.comparison }: EstimateOptions = {},
): Estimate {
  const refused = refusedPair(a, b, missing, least);
  if (refused !== null) return refused;
  const [yesA, noA, yesB, noB] = [a.x + 0.5, a.n - a.x + 0.5, b.x + 0.5, b.n - b.x + 0.5];
  const ratio = (yesA * noB) / (noA * yesB);
  const variance = 1 / yesA + 1 / noA + 1 / yesB + 1 / noB;
  return estimateOf({
    ...logRatioInterval(ratio, variance),
    n: a.n + b.n,
    missing,
    method: 'log_odds_ratio',
  });
}
