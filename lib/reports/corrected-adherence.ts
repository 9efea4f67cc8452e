import { bcaInterval, LEAST_CLUSTERS } from '../statistics/bootstrap';
import { type Estimate, LEAST, tooFew } from '../statistics/interval';
import { proportion } from '../statistics/wilson';
import {
  type CorrectedCounts,
  correctedCounts,
  correctedShare,
  sumOfCounts,
} from './corrected-counts';
import type { OpportunityFact } from './facts';
import type { CorrectedShare } from './report-shapes';

/** Clusters are drawn as rows of counts: A* of a resample needs no more than their sums. */
function drawnInterval(
  rows: readonly CorrectedCounts[],
  n: number,
  missing: number,
  seed: number,
): Estimate {
  if (n < LEAST.proportion) return tooFew(n, LEAST.proportion, missing);
  const drawn = bcaInterval(rows, correctedShare, { seed, missing, least: LEAST_CLUSTERS });
  if (!drawn.ok) return drawn;
  const { interval } = drawn;
  return { ok: true, interval: { ...interval, n, clusters: rows.length, method: 'cluster_bca' } };
}

/** A* with its interval by drawing whole clusters, and what it is made of. */
export function correctedAdherence(
  opportunities: readonly OpportunityFact[],
  clusterOf: (opportunity: OpportunityFact) => string,
  seed: number,
): CorrectedShare {
  const rows = correctedCounts(opportunities, clusterOf);
  const { n, words, meaning, chance } = sumOfCounts(rows);
  const rest = n - words;
  return {
    estimate: drawnInterval(rows, n, opportunities.length - n, seed),
    n,
    words: n > 0 ? words / n : null,
    meaning: rest > 0 ? meaning / rest : null,
    chance: proportion(chance, rest),
  };
}
