import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  LEAST,
  noInterval,
  tooFew,
} from './interval';
import { arePaired, correlationEnds, correlationOf, correlationP } from './pearson';
import { randomFrom } from './random';
import { midRanks } from './ranks';

/** How to permute. */
export interface SpearmanOptions extends EstimateOptions {
  /** The same seed gives the same p; 1 if not given. */
  seed?: number;
}

/** With fewer pairs than this, p is by permutation (product.md 3.0). */
const LEAST_FOR_T = 100;
const PERMUTATIONS = 10_000;

/** Ranks less the mean of their group; groups by their place in `members`. */
function demeaned(ranks: Float64Array, members: readonly (readonly number[])[]): Float64Array {
  const result = new Float64Array(ranks.length);
  for (const group of members) {
    const mean = group.reduce((sum, i) => sum + (ranks[i] ?? 0), 0) / group.length;
    for (const i of group) result[i] = (ranks[i] ?? 0) - mean;
  }
  return result;
}

/**
 * Share of 10,000 orders of y, each group in itself, with at least as large a |Σxy|, the given order
 * counted as one of them (Phipson & Smyth 2010). x and y have mean 0 in each group.
 */
function permutationP(
  x: Float64Array,
  y: Float64Array,
  members: readonly (readonly number[])[],
  seed: number,
): number {
  const random = randomFrom(seed);
  const drawn = y.slice();
  const product = () => x.reduce((sum, value, i) => sum + value * (drawn[i] ?? 0), 0);
  const given = Math.abs(product()) * (1 - 1e-12);
  let far = 1;
  for (let round = 0; round < PERMUTATIONS; round += 1) {
    for (const group of members) {
      for (let k = group.length - 1; k > 0; k -= 1) {
        const [i = 0, j = 0] = [group[k], group[random.below(k + 1)]];
        [drawn[i], drawn[j]] = [drawn[j] ?? 0, drawn[i] ?? 0];
      }
    }
    if (Math.abs(product()) >= given) far += 1;
  }
  return far / (PERMUTATIONS + 1);
}

function membersOf(groups: readonly string[]): number[][] {
  const members = new Map<string, number[]>();
  groups.forEach((group, i) => {
    const own = members.get(group);
    if (own === undefined) members.set(group, [i]);
    else own.push(i);
  });
  return [...members.values()];
}

function correlate(
  x: readonly number[],
  y: readonly number[],
  members: readonly (readonly number[])[],
  { missing = 0, least = LEAST.correlation, seed = 1 }: SpearmanOptions,
): Estimate {
  // Each mean that is taken away costs a pair.
  const n = x.length - (members.length - 1);
  if (n < Math.max(4, least)) return tooFew(n, least, missing);
  const ranksX = demeaned(midRanks(x), members);
  const ranksY = demeaned(midRanks(y), members);
  const r = correlationOf(ranksX, ranksY);
  if (r === null || Math.abs(r) > 1 - 1e-12) return noInterval('undefined', n, missing, least);
  const ends = correlationEnds(r, Math.sqrt((1 + (r * r) / 2) / (n - 3)));
  const isSmall = x.length < LEAST_FOR_T;
  const p = isSmall ? permutationP(ranksX, ranksY, members, seed) : correlationP(r, n - 2);
  const counts = { n: x.length, missing, method: 'bonett_wright', p } as const;
  return estimateOf({ estimate: r, ...ends, ...counts });
}

/**
 * Spearman's ρ of pairs by mid-ranks, with the interval tanh(atanh ρ ± 1.96·√((1 + ρ²/2)/(n − 3))) of
 * Bonett & Wright (2000); p by permutation (seeded, 10,000) below 100 pairs, else by t. At least 10 pairs.
 * Undefined where one side does not vary or the orders are the same or opposite throughout.
 */
export function spearman(
  x: readonly number[],
  y: readonly number[],
  options: SpearmanOptions = {},
): Estimate {
  if (!arePaired(x, y)) return noInterval('bad_input', x.length, options.missing);
  return correlate(x, y, [[...x.keys()]], options);
}

/**
 * The same within groups, e.g. agents: ranks among all pairs less the mean of their group, so that what
 * differs between groups plays no part. `groups` holds the group of each pair. Interval and p by t as with
 * n less the number of groups but one; permutations within groups. At least 10 so many pairs.
 */
export function spearmanWithin(
  x: readonly number[],
  y: readonly number[],
  groups: readonly string[],
  options: SpearmanOptions = {},
): Estimate {
  if (!arePaired(x, y) || groups.length !== x.length)
    return noInterval('bad_input', x.length, options.missing);
  return correlate(x, y, membersOf(groups), options);
}
