import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  isCount,
  LEAST,
  noInterval,
  tooFew,
} from './interval';
import { type Proportion, refusedPair } from './proportion-pair';
import { wilson } from './wilson';

/** Two yes-or-no answers about the same cases, as counts. */
export interface PairedTable {
  both: number;
  /** First yes, second no. */
  first: number;
  /** First no, second yes. */
  second: number;
  neither: number;
}

/** Distances from a proportion down and up to the ends of its Wilson interval. */
function reach({ x, n }: Proportion): { p: number; down: number; up: number } {
  const { estimate, low, high } = wilson(x, n);
  return { p: estimate, down: estimate - low, up: high - estimate };
}

/** The length of a difference's reach when its two sides go together by φ. */
function joined(first: number, second: number, phi: number): number {
  return Math.sqrt(Math.max(0, first ** 2 - 2 * phi * first * second + second ** 2));
}

function difference(a: Proportion, b: Proportion, phi: number) {
  const [one, two] = [reach(a), reach(b)];
  const estimate = one.p - two.p;
  const low = Math.max(-1, estimate - joined(one.down, two.up, phi));
  const high = Math.min(1, estimate + joined(one.up, two.down, phi));
  return { estimate, low, high };
}

/**
 * p_a − p_b of two groups of different cases, by Newcombe's hybrid score interval (1998, Statist. Med. 17:
 * 873–890, method 10). At least 20 cases a side unless `least` says otherwise; n is that of both.
 */
export function proportionDifference(
  a: Proportion,
  b: Proportion,
  { missing = 0, least = LEAST.comparison }: EstimateOptions = {},
): Estimate {
  const refused = refusedPair(a, b, missing, least);
  if (refused !== null) return refused;
  return estimateOf({ ...difference(a, b, 0), n: a.n + b.n, missing, method: 'newcombe' });
}

/** φ of the table, its numerator pulled to 0 by n/2 as Newcombe has it; 0 where a margin is empty. */
function correlation({ both, first, second, neither }: PairedTable, n: number): number {
  const margins = (both + first) * (second + neither) * (both + second) * (first + neither);
  if (margins === 0) return 0;
  const product = both * neither - first * second;
  const pulled = product > 0 ? Math.max(0, product - n / 2) : product;
  return pulled / Math.sqrt(margins);
}

/**
 * p_first − p_second of two answers about the same cases, e.g. FCR − EFCR, by Newcombe's score interval
 * for pairs (1998, Statist. Med. 17: 2635–2650, method 10). At least 20 cases.
 */
export function pairedProportionDifference(
  table: PairedTable,
  { missing = 0, least = LEAST.proportion }: EstimateOptions = {},
): Estimate {
  const { both, first, second, neither } = table;
  if (![both, first, second, neither].every(isCount))
    return noInterval('bad_input', 0, missing, least);
  const n = both + first + second + neither;
  if (n < Math.max(1, least)) return tooFew(n, least, missing);
  const interval = difference(
    { x: both + first, n },
    { x: both + second, n },
    correlation(table, n),
  );
  return estimateOf({ ...interval, n, missing, method: 'newcombe_paired' });
}
