import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  LEAST,
  noInterval,
  tooFew,
} from './interval';
import { isProportion, type Proportion } from './newcombe';
import { Z95 } from './normal';

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
  if (!isProportion(a) || !isProportion(b)) return noInterval('bad_input', 0, missing, least);
  const smaller = Math.min(a.n, b.n);
  if (smaller < Math.max(1, least)) return tooFew(smaller, least, missing);
  const [yesA, noA, yesB, noB] = [a.x + 0.5, a.n - a.x + 0.5, b.x + 0.5, b.n - b.x + 0.5];
  const ratio = (yesA * noB) / (noA * yesB);
  const half = Z95 * Math.sqrt(1 / yesA + 1 / noA + 1 / yesB + 1 / noB);
  return estimateOf({
    estimate: ratio,
    low: ratio * Math.exp(-half),
    high: ratio * Math.exp(half),
    n: a.n + b.n,
    missing,
    method: 'log_odds_ratio',
  });
}
