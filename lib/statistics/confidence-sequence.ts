import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  LEAST,
  noInterval,
  tooFew,
} from './interval';

/** What values can be, e.g. −2..2 for shifts. */
export interface ValueRange {
  low: number;
  high: number;
}

/**
 * All that a confidence sequence needs to go on: plain numbers, to be stored and continued. Sums are of
 * values moved to 0..1.
 */
export interface Sequence {
  range: ValueRange;
  /** The chance that it ever misses the mean. */
  alpha: number;
  n: number;
  sum: number;
  /** Σ (x − μ̂)², each with the mean up to it. */
  spread: number;
  /** Σ λ and Σ λ·x. */
  weight: number;
  weighted: number;
  /** Σ (x − μ̂ before it)²·(−ln(1 − λ) − λ). */
  cost: number;
  /** The interval so far, 0..1. */
  low: number;
  high: number;
}

/** The largest λ, the bet on one value (Waudby-Smith & Ramdas choose ½ or ¾). */
const LARGEST_BET = 0.5;

/** A sequence before its first value. */
export function startSequence(range: ValueRange, alpha = 0.05): Sequence {
  const sums = { n: 0, sum: 0, spread: 0, weight: 0, weighted: 0, cost: 0 };
  return { range, alpha, ...sums, low: 0, high: 1 };
}

/** The bet on the next value, from the values before it alone. */
function nextBet({ n, spread, alpha }: Sequence): number {
  const variance = (0.25 + spread) / (n + 1);
  const time = n + 1;
  return Math.min(
    LARGEST_BET,
    Math.sqrt((2 * Math.log(2 / alpha)) / (variance * time * Math.log(time + 1))),
  );
}

/**
 * The sequence with one more value, in the order in which they come: the empirical-Bernstein confidence
 * sequence with predictable plug-in (Waudby-Smith & Ramdas 2023, JRSS B, theorem 2), each interval cut with
 * those before. It holds the mean at all times at once with a chance of 1 − α, however often one looks and
 * whenever one stops. Null for a value out of its range.
 */
export function continued(sequence: Sequence, value: number): Sequence | null {
  const { range, alpha, n, sum, spread, weight, weighted, cost } = sequence;
  const x = (value - range.low) / (range.high - range.low);
  if (!(x >= 0 && x <= 1)) return null;
  const bet = nextBet(sequence);
  const before = (0.5 + sum) / (n + 1);
  const after = (0.5 + sum + x) / (n + 2);
  const next = {
    range,
    alpha,
    n: n + 1,
    sum: sum + x,
    spread: spread + (x - after) ** 2,
    weight: weight + bet,
    weighted: weighted + bet * x,
    cost: cost + (x - before) ** 2 * (-Math.log1p(-bet) - bet),
  };
  const middle = next.weighted / next.weight;
  const half = (Math.log(2 / alpha) + next.cost) / next.weight;
  const low = Math.max(sequence.low, middle - half);
  const high = Math.min(sequence.high, middle + half);
  // It misses the mean where the two exclude each other, at most with chance α; then the latest stands.
  if (low > high)
    return { ...next, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
  return { ...next, low, high };
}

/** The sequence of values in the order in which they came; null where one is out of range. */
export function sequenceOf(
  values: Iterable<number>,
  range: ValueRange,
  alpha = 0.05,
): Sequence | null {
  let sequence: Sequence | null = startSequence(range, alpha);
  for (const value of values) {
    sequence = continued(sequence, value);
    if (sequence === null) return null;
  }
  return sequence;
}

/** Mean and ends on the scale of the values; the mean is held within the ends. */
function scaled({ range, n, sum, low, high }: Sequence) {
  const at = (share: number) => range.low + share * (range.high - range.low);
  return { estimate: at(Math.min(high, Math.max(low, sum / n))), low: at(low), high: at(high) };
}

/** The mean of a sequence with the interval that holds at every look. At least 30 values. */
export function sequenceMean(
  sequence: Sequence | null,
  { missing = 0, least = LEAST.meanShift }: EstimateOptions = {},
): Estimate {
  if (sequence === null) return noInterval('bad_input', 0, missing, least);
  const { n } = sequence;
  if (n < Math.max(1, least)) return tooFew(n, least, missing);
  return estimateOf({ ...scaled(sequence), n, missing, method: 'empirical_bernstein' });
}

/**
 * Mean a − mean b with an interval that holds at every look, by the two sequences: where each misses with
 * at most its own α, the difference does with at most the sum of both; start each with .025 for 95 %. At
 * least 20 values a side. It covers more than 95 % by design.
 */
export function sequenceDifference(
  a: Sequence | null,
  b: Sequence | null,
  { missing = 0, least = LEAST.comparison }: EstimateOptions = {},
): Estimate {
  if (a === null || b === null || a.alpha + b.alpha > 0.05 + 1e-12)
    return noInterval('bad_input', 0, missing, least);
  const smaller = Math.min(a.n, b.n);
  if (smaller < Math.max(1, least)) return tooFew(smaller, least, missing);
  const [one, two] = [scaled(a), scaled(b)];
  return estimateOf({
    estimate: one.estimate - two.estimate,
    low: one.low - two.high,
    high: one.high - two.low,
    n: a.n + b.n,
    missing,
    method: 'empirical_bernstein',
  });
}

/** The same of values in the order in which they came, each side's own. */
export function alwaysValidDifference(
  a: readonly number[],
  b: readonly number[],
  range: ValueRange,
  options: EstimateOptions = {},
): Estimate {
  return sequenceDifference(sequenceOf(a, range, 0.025), sequenceOf(b, range, 0.025), options);
}
