import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  LEAST,
  noInterval,
  tooFew,
} from './interval';
import { normalCdf } from './normal';

/** A case of one arm: its outcome, null where it is missing. */
export interface BoundCase {
  value: number | null;
  cluster: string;
}

/** A bound with what each case of the two arms adds to its error. */
interface Bound {
  value: number;
  more: number[];
  fewer: number[];
}

function observed(arm: readonly BoundCase[]): number[] {
  return arm.flatMap(({ value }) => (value === null ? [] : [value]));
}

/**
 * Mean of the arm that misses fewer (`more`), its lowest values trimmed until as large a share of it is
 * left as is of the other arm, less the mean of the other arm. The value at the cut counts in part.
 */
function trimmedBound(more: readonly BoundCase[], fewer: readonly BoundCase[]): Bound {
  const values = observed(fewer);
  const share = values.length / fewer.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const order = observed(more).sort((a, b) => b - a);
  const left = share * more.length;
  // The kept share of a value by its place: 1 above the cut, 0 below.
  const kept = (place: number) => Math.min(1, Math.max(0, left - place));
  const cut = order[Math.min(order.length, Math.ceil(left - 1e-9)) - 1] ?? 0;
  const trimmed = order.reduce((sum, value, place) => sum + value * kept(place), 0) / left;
  // Of values at the cut their distance to it is 0, so what share of them is kept does not matter.
  const above = (value: number | null) => (value === null || value < cut ? 0 : value - cut);
  return {
    value: trimmed - mean,
    more: more.map(({ value }) => (above(value) / share - (trimmed - cut)) / more.length),
    fewer: fewer.map(({ value }) => {
      const trimming = (trimmed - cut) * (Number(value !== null) - share);
      return -(trimming + (value === null ? 0 : value - mean)) / share / fewer.length;
    }),
  };
}

/** The standard error from what each case adds, summed by cluster. */
function errorOf(bound: Bound, more: readonly BoundCase[], fewer: readonly BoundCase[]): number {
  const sums = new Map<string, number>();
  function add(arm: readonly BoundCase[], parts: readonly number[]): void {
    for (const [i, { cluster }] of arm.entries())
      sums.set(cluster, (sums.get(cluster) ?? 0) + (parts[i] ?? 0));
  }
  add(more, bound.more);
  add(fewer, bound.fewer);
  const squares = [...sums.values()].reduce((sum, part) => sum + part * part, 0);
  return Math.sqrt((squares * sums.size) / (sums.size - 1));
}

interface End {
  value: number;
  error: number;
}

function endOf(more: readonly BoundCase[], fewer: readonly BoundCase[]): End {
  const bound = trimmedBound(more, fewer);
  return { value: bound.value, error: errorOf(bound, more, fewer) };
}

/** c with Φ(c + width/error) − Φ(−c) = .95 (Imbens & Manski 2004), by halving. */
function imbensManski(width: number, error: number): number {
  let [low, high] = [0, 5];
  for (let step = 0; step < 60; step += 1) {
    const c = (low + high) / 2;
    if (normalCdf(c + width / error) - normalCdf(-c) < 0.95) low = c;
    else high = c;
  }
  return high;
}

function between(low: End, high: End, n: number, missing: number): Estimate {
  const largest = Math.max(low.error, high.error);
  if (!(largest > 0)) return noInterval('undefined', n, missing);
  const c = imbensManski(high.value - low.value, largest);
  return estimateOf({
    estimate: (low.value + high.value) / 2,
    low: low.value - c * low.error,
    high: high.value + c * high.error,
    ...{ bounds: { low: low.value, high: high.value }, n, missing, method: 'lee_imbens_manski' },
  });
}

function negated(arm: readonly BoundCase[]): BoundCase[] {
  return arm.map(({ value, cluster }) => ({ value: value === null ? null : -value, cluster }));
}

/**
 * Bounds of mean a − mean b under chance arms when outcomes are missing, and not by chance: the arm that
 * misses fewer is trimmed at one end, then the other (Lee 2009). It holds if the arm moves missingness in
 * one direction only. `bounds` are the two, `estimate` their middle, low..high the interval of Imbens &
 * Manski (2004) for the effect; errors are summed by cluster. n counts outcomes, `missing` the missing
 * ones. At least 20 outcomes an arm. Where the bounds lie apart it covers more than 95 % by design.
 */
export function leeBounds(
  a: readonly BoundCase[],
  b: readonly BoundCase[],
  { least = LEAST.comparison }: Pick<EstimateOptions, 'least'> = {},
): Estimate {
  const [own, other] = [observed(a), observed(b)];
  const n = own.length + other.length;
  const missing = a.length + b.length - n;
  if (![...own, ...other].every(Number.isFinite)) return noInterval('bad_input', n, missing, least);
  const smaller = Math.min(own.length, other.length);
  if (smaller < Math.max(2, least)) return tooFew(smaller, least, missing);
  const isFirst = own.length / a.length >= other.length / b.length;
  const [more, fewer] = isFirst ? [a, b] : [b, a];
  // Trimming the other end is trimming the lowest values of the mirror image.
  const upper = endOf(more, fewer);
  const mirrored = endOf(negated(more), negated(fewer));
  const lower = { ...mirrored, value: -mirrored.value };
  if (isFirst) return between(lower, upper, n, missing);
  return between({ ...upper, value: -upper.value }, { ...lower, value: -lower.value }, n, missing);
}
