import { clusterRobust, robustContrast } from './cluster-robust';
import type { RegressionRow } from './cluster-sums';
import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  LEAST,
  noInterval,
  tooFew,
} from './interval';
import { Z95 } from './normal';
import { studentTQuantile } from './student-t';
import { scoreInterval } from './wilson';

/** A value of a case; cases of one cluster go together, e.g. those of one agent. */
export interface ClusterValue {
  value: number;
  cluster: string;
}

const MEAN = [1];
const DIFFERENCE = [0, 1];
const IN_A = [1, 1];
const IN_B = [1, 0];

function asRows(values: readonly ClusterValue[], x: readonly number[]): RegressionRow[] {
  return values.map(({ value, cluster }) => ({ x, y: value, cluster }));
}

/** The regression of which the coefficient of the second column is mean a − mean b. */
export function differenceRows(
  a: readonly ClusterValue[],
  b: readonly ClusterValue[],
): RegressionRow[] {
  return [...asRows(a, IN_A), ...asRows(b, IN_B)];
}

/**
 * The mean of values that go together by cluster, with its CR2 interval (see `robustContrast`). At least
 * 30 values; undefined with a single cluster.
 */
export function clusteredMean(
  values: readonly ClusterValue[],
  options: EstimateOptions = {},
): Estimate {
  return clusterRobust(asRows(values, MEAN), MEAN, options);
}

/**
 * Mean a − mean b of values that go together by cluster, with its CR2 interval (see `robustContrast`). A
 * cluster may have values on both sides. At least 20 values a side; undefined where one side is a single
 * cluster that the other side does not share.
 */
export function clusteredDifference(
  a: readonly ClusterValue[],
  b: readonly ClusterValue[],
  { missing = 0, least = LEAST.comparison }: EstimateOptions = {},
): Estimate {
  const smaller = Math.min(a.length, b.length);
  if (smaller < Math.max(1, least)) return tooFew(smaller, least, missing);
  return clusterRobust(differenceRows(a, b), DIFFERENCE, { missing, least });
}

/**
 * The share of values 1 among values 0 and 1 that go together by cluster: Wilson's interval with the
 * effective number of cases p(1 − p)/Var(CR2), at most n, and t for z (Korn & Graubard 1998; Dean & Pagano
 * 2015). Where all values are the same nothing tells how clusters differ, and each counts as one case.
 * At least 20 values.
 */
export function clusteredProportion(
  values: readonly ClusterValue[],
  { missing = 0, least = LEAST.proportion }: EstimateOptions = {},
): Estimate {
  const n = values.length;
  if (n < Math.max(1, least)) return tooFew(n, least, missing);
  if (!values.every(({ value }) => value === 0 || value === 1))
    return noInterval('bad_input', n, missing, least);
  const fit = robustContrast(asRows(values, MEAN), MEAN);
  if (typeof fit === 'string') return noInterval(fit, n, missing, least);
  const { error, df, clusters } = fit;
  const estimate = values.filter(({ value }) => value === 1).length / n;
  const spread = estimate * (1 - estimate);
  const worth = Math.min(n, spread / error ** 2);
  const ends =
    spread > 0
      ? scoreInterval(estimate, worth, studentTQuantile(0.975, df))
      : scoreInterval(estimate, clusters, Z95);
  return estimateOf({ estimate, ...ends, n, missing, method: 'cr2_wilson', clusters });
}
