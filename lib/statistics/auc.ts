import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  LEAST,
  noInterval,
  tooFew,
} from './interval';
import { momentsOf } from './moments';
import { Z95 } from './normal';
import { midRanks } from './ranks';
import { scoreInterval } from './wilson';

/** Whether what was forecast came. */
export type Outcome = boolean | 0 | 1;

/** AUC and the variance of DeLong et al. (1988), by mid-ranks (Sun & Xu 2014): O(n log n). */
function delong(came: Float64Array, stayed: Float64Array): { area: number; variance: number } {
  const all = midRanks([...came, ...stayed]);
  const [own, others] = [midRanks(came), midRanks(stayed)];
  const below = own.map((rank, i) => ((all[i] ?? 0) - rank) / stayed.length);
  const above = others.map((rank, j) => 1 - ((all[came.length + j] ?? 0) - rank) / came.length);
  const [first, second] = [momentsOf(below), momentsOf(above)];
  return {
    area: first?.mean ?? Number.NaN,
    variance: (first?.variance ?? 0) / came.length + (second?.variance ?? 0) / stayed.length,
  };
}

function ends(area: number, variance: number, smaller: number): { low: number; high: number } {
  if (area <= 0 || area >= 1 || variance === 0) return scoreInterval(area, smaller, Z95);
  const logit = Math.log(area / (1 - area));
  const half = (Z95 * Math.sqrt(variance)) / (area * (1 - area));
  return { low: 1 / (1 + Math.exp(half - logit)), high: 1 / (1 + Math.exp(-half - logit)) };
}

/**
 * AUC = P(a case that came scored higher than one that did not) + ½ ties, with DeLong's variance and the
 * interval of its logit. At least 30 cases that came and 30 that did not. Where no two scores are in the
 * wrong order, or none in the right one, the variance is 0: then Wilson's interval with the smaller number.
 */
export function auc(
  scores: readonly number[],
  outcomes: readonly Outcome[],
  { missing = 0, least = LEAST.forecast }: EstimateOptions = {},
): Estimate {
  const n = scores.length;
  if (outcomes.length !== n || !scores.every(Number.isFinite))
    return noInterval('bad_input', n, missing, least);
  const came = Float64Array.from(scores.filter((_, i) => Boolean(outcomes[i])));
  const stayed = Float64Array.from(scores.filter((_, i) => !outcomes[i]));
  const smaller = Math.min(came.length, stayed.length);
  if (smaller < Math.max(2, least)) return tooFew(smaller, least, missing);
  const { area, variance } = delong(came, stayed);
  return estimateOf({
    ...{ estimate: area, ...ends(area, variance, smaller) },
    ...{ n, missing, method: 'delong' },
  });
}
