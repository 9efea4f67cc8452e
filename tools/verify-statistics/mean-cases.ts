import { bcaInterval, clusterBcaInterval } from '@/lib/statistics/bootstrap';
import { clusteredDifference, clusteredMean } from '@/lib/statistics/clustered';
import { shift } from '@/lib/statistics/hodges-lehmann';
import { mean, sumsOf } from '@/lib/statistics/mean-interval';
import type { Random } from '@/lib/statistics/random';
import { meanDifference } from '@/lib/statistics/welch';
import type { IntervalCase } from './interval-case';

function normals(random: Random, n: number, middle: number, spread: number): number[] {
  return Array.from({ length: n }, () => middle + spread * random.normal());
}

/** Values that agree within their cluster: half of the variance is between clusters. */
function clustered(random: Random, clusters: number, middle: number, prefix = '') {
  return Array.from({ length: clusters }, (_, at) => {
    const own = middle + 0.3 * random.normal();
    return Array.from({ length: 3 + random.below(10) }, () => ({
      value: own + 0.3 * random.normal(),
      cluster: `${prefix}${at}`,
    }));
  }).flat();
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Both sides in every cluster: conversations in which some prompts are followed and some are not. */
const WITHIN: IntervalCase = {
  name: 'difference within 20 clusters (CR2)',
  truth: 0.1,
  draw(random) {
    const [a, b] = [clustered(random, 20, 0.1), clustered(random, 20, 0)];
    return clusteredDifference(a, b);
  },
};

/** Means, their differences and resampled intervals. */
export const MEAN_CASES: readonly IntervalCase[] = [
  {
    name: 't of a mean, n = 40',
    truth: 0.2,
    draw: (random) => mean(sumsOf(normals(random, 40, 0.2, 0.6))),
  },
  {
    name: 'Welch, 30 and 60, unequal spread',
    truth: 0.2,
    draw: (random) => meanDifference(normals(random, 30, 0.2, 0.8), normals(random, 60, 0, 0.4)),
  },
  {
    name: 'BCa of a mean, n = 60',
    truth: 0.2,
    draw: (random) => bcaInterval(normals(random, 60, 0.2, 0.6), meanOf, { draws: 1000 }),
  },
  {
    name: 'mean by cluster (CR2), 15 clusters',
    truth: 0.2,
    draw: (random) => clusteredMean(clustered(random, 15, 0.2)),
  },
  {
    name: 'difference of separate clusters (CR2), 15 and 15',
    truth: 0.1,
    draw: (random) =>
      clusteredDifference(clustered(random, 15, 0.1, 'a'), clustered(random, 15, 0, 'b')),
  },
  WITHIN,
  {
    name: 'BCa by cluster, 40 clusters',
    truth: 0.2,
    draw: (random) =>
      clusterBcaInterval(
        clustered(random, 40, 0.2),
        ({ cluster }) => cluster,
        (rows) => meanOf(rows.map(({ value }) => value)),
        { draws: 1000 },
      ),
  },
  {
    name: 'Hodges–Lehmann shift, 25 and 40',
    truth: 0.3,
    draw: (random) => shift(normals(random, 25, 0.3, 0.5), normals(random, 40, 0, 0.5)),
  },
];
