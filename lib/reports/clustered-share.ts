import {
  type ClusterValue,
  clusteredDifference,
  clusteredProportion,
} from '../statistics/clustered';
import type { Estimate } from '../statistics/interval';
import { proportion } from '../statistics/wilson';
import type { ClusteredShare } from './report-shapes';

type Is<T> = (item: T) => boolean;
type ClusterOf<T> = (item: T) => string;

function valuesOf<T>(items: readonly T[], is: Is<T>, clusterOf: ClusterOf<T>): ClusterValue[] {
  return items.map((item) => ({ value: Number(is(item)), cluster: clusterOf(item) }));
}

function width(estimate: Estimate): number {
  return estimate.ok ? estimate.interval.high - estimate.interval.low : 0;
}

/** The share of items that are so, with both intervals: cases of one cluster may be alike. */
export function clusteredShare<T>(
  items: readonly T[],
  is: Is<T>,
  clusterOf: ClusterOf<T>,
  missing = 0,
): ClusteredShare {
  const wilson = proportion(items.filter(is).length, items.length, missing);
  const clustered = clusteredProportion(valuesOf(items, is, clusterOf), { missing });
  return { wilson, clustered, shown: width(clustered) > width(wilson) ? 'clustered' : 'wilson' };
}

/** The same with the wider of the two intervals alone. */
export function widerShare<T>(
  items: readonly T[],
  is: Is<T>,
  clusterOf: ClusterOf<T>,
  missing = 0,
): Estimate {
  const both = clusteredShare(items, is, clusterOf, missing);
  return both[both.shown];
}

/** Share of a minus share of b, with a clustered interval. */
export function shareDifference<T>(
  a: readonly T[],
  b: readonly T[],
  is: Is<T>,
  clusterOf: ClusterOf<T>,
): Estimate {
  return clusteredDifference(valuesOf(a, is, clusterOf), valuesOf(b, is, clusterOf));
}
