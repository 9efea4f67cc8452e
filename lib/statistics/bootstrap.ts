import { groupBy } from './group-by';
import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  type Interval,
  LEAST,
  noInterval,
  tooFew,
} from './interval';
import { normalCdf, normalQuantile } from './normal';
import { quantileOf } from './quantile';
import { type Random, randomFrom } from './random';
import { studentTQuantile } from './student-t';

/** How to resample. */
export interface BootstrapOptions extends EstimateOptions {
  /** The same seed gives the same interval; 1 if not given. */
  seed?: number;
  /** Resamples B, 2,000 if not given. */
  draws?: number;
}

/** A number of some units; null where they hold none. */
export type Statistic<T> = (units: readonly T[]) => number | null;

/** With fewer clusters their resamples say too little of how clusters differ (product.md 3.0). */
export const LEAST_CLUSTERS = 8;
/** Beyond this many units the jackknife leaves out groups of them, so that it stays linear. */
const MOST_JACKKNIFED = 1000;
const JACKKNIFE_GROUPS = 200;

/** The statistic of `draws` resamples of as many units, with replacement; ascending. */
function resampled<T>(
  units: readonly T[],
  statistic: Statistic<T>,
  draws: number,
  random: Random,
): number[] {
  const values: number[] = [];
  const resample = units.slice();
  for (let draw = 0; draw < draws; draw += 1) {
    for (let i = 0; i < units.length; i += 1) {
      const unit = units[random.below(units.length)];
      if (unit !== undefined) resample[i] = unit;
    }
    const value = statistic(resample);
    if (value !== null && Number.isFinite(value)) values.push(value);
  }
  return values.sort((a, b) => a - b);
}

/** The acceleration: a sixth of the skewness of what leaving out one unit changes (Efron 1987). */
function acceleration<T>(units: readonly T[], statistic: Statistic<T>): number {
  const groups = units.length > MOST_JACKKNIFED ? JACKKNIFE_GROUPS : units.length;
  const left: number[] = [];
  for (let group = 0; group < groups; group += 1) {
    const value = statistic(units.filter((_, i) => i % groups !== group));
    if (value !== null && Number.isFinite(value)) left.push(value);
  }
  const mean = left.reduce((sum, value) => sum + value, 0) / left.length;
  const squares = left.reduce((sum, value) => sum + (mean - value) ** 2, 0);
  const cubes = left.reduce((sum, value) => sum + (mean - value) ** 3, 0);
  return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
}

/**
 * Where in the resamples the two ends lie, with bias and skewness minded (Efron 1987). Resamples of few
 * units are too narrow, as z and a divisor n would be; √(n/(n − 1))·t for z makes up for it (the expanded
 * percentiles of Hesterberg 2015).
 */
function ends(
  values: readonly number[],
  estimate: number,
  skew: number,
  units: number,
): [number, number] {
  const below = values.filter((value) => value < estimate).length;
  const upTo = values.filter((value) => value <= estimate).length;
  const share = (below + upTo) / (2 * values.length);
  const least = 1 / (2 * values.length);
  const bias = normalQuantile(Math.min(1 - least, Math.max(least, share)));
  const place = (z: number) => normalCdf(bias + (bias + z) / (1 - skew * (bias + z)));
  const reach = Math.sqrt(units / (units - 1)) * studentTQuantile(0.975, units - 1);
  return [quantileOf(values, place(-reach)), quantileOf(values, place(reach))];
}

function bcaOf<T>(
  units: readonly T[],
  statistic: Statistic<T>,
  counts: Pick<Interval, 'n' | 'missing' | 'method' | 'clusters'>,
  { seed = 1, draws = 2000 }: BootstrapOptions,
): Estimate {
  const estimate = statistic(units);
  if (estimate === null) return noInterval('undefined', counts.n, counts.missing);
  const values = resampled(units, statistic, draws, randomFrom(seed));
  // A statistic that most resamples do not have is not told by them.
  if (values.length < draws / 2 || values.length === 0)
    return noInterval('undefined', counts.n, counts.missing);
  const [low, high] = ends(values, estimate, acceleration(units, statistic), units.length);
  return estimateOf({ ...counts, estimate, low, high });
}

/**
 * A statistic of independent units with its bias-corrected and accelerated bootstrap interval (BCa, Efron
 * 1987; expanded for few units, see `ends`), seeded, B = 2,000. Resamples without the statistic are left
 * out. At least 30 units. Means of very skewed values still miss more often than 1 in 20 with few units.
 */
export function bcaInterval<T>(
  units: readonly T[],
  statistic: Statistic<T>,
  options: BootstrapOptions = {},
): Estimate {
  const { missing = 0, least = LEAST.meanShift } = options;
  const n = units.length;
  if (n < Math.max(2, least)) return tooFew(n, least, missing);
  return bcaOf(units, statistic, { n, missing, method: 'bca' }, options);
}

/**
 * The same for rows of which those of one cluster go together: whole clusters are drawn. At least 30 rows
 * and 8 clusters; for a mean of so few CR2 (`clusteredMean`) holds more exactly. `clusterOf` null leaves a row out.
 */
export function clusterBcaInterval<T>(
  rows: readonly T[],
  clusterOf: (row: T) => string | null,
  statistic: Statistic<T>,
  options: BootstrapOptions = {},
): Estimate {
  const { missing = 0, least = LEAST.meanShift } = options;
  const units = [...groupBy(rows, clusterOf).values()];
  const n = units.reduce((sum, { length }) => sum + length, 0);
  if (n < Math.max(2, least)) return tooFew(n, least, missing);
  if (units.length < LEAST_CLUSTERS) return tooFew(units.length, LEAST_CLUSTERS, missing);
  const counts = { n, missing, method: 'cluster_bca', clusters: units.length } as const;
  return bcaOf(units, (drawn) => statistic(drawn.flat()), counts, options);
}
