import type { BootstrapOptions } from './bootstrap';
import { type ClusteredFit, clusteredFit, type RegressionRow } from './cluster-sums';
import { type Estimate, estimateOf, LEAST, noInterval, tooFew } from './interval';
import { type Random, randomFrom } from './random';
import { dot } from './ridge';

/** Below this many clusters two weights give too few different draws (Webb 2023). */
const FEW_CLUSTERS = 12;
const WEBB = [-Math.sqrt(1.5), -1, -Math.sqrt(0.5), Math.sqrt(0.5), 1, Math.sqrt(1.5)];
const RADEMACHER = [-1, 1];
/** The search ends where a bound is further away than this many standard errors. */
const FARTHEST = 2 ** 20;

/**
 * What one draw of weights makes of the hypothesis cᵀβ = τ, with δ = the estimate − τ: its t is
 * (b1 + δ·b2) / √(aa + 2δ·ab + δ²·bb).
 */
interface Draw {
  b1: number;
  b2: number;
  aa: number;
  ab: number;
  bb: number;
}

function drawOf({ clusters, contrast: k }: ClusteredFit, weights: readonly number[]): Draw {
  const length = dot(k, k);
  const [first, second] = [k.map(() => 0), k.map(() => 0)];
  const images = clusters.map(({ gram }) => gram.map((row) => dot(row, k)));
  clusters.forEach(({ score }, g) => {
    const weight = weights[g] ?? 0;
    k.forEach((_, i) => {
      first[i] = (first[i] ?? 0) + weight * (score[i] ?? 0);
      second[i] = (second[i] ?? 0) + (weight * (images[g]?.[i] ?? 0)) / length;
    });
  });
  const draw = { b1: dot(k, first), b2: dot(k, second), aa: 0, ab: 0, bb: 0 };
  clusters.forEach(({ score }, g) => {
    const [weight, image] = [weights[g] ?? 0, images[g] ?? []];
    const alpha = weight * dot(k, score) - dot(image, first);
    const beta = (weight * dot(k, image)) / length - dot(image, second);
    draw.aa += alpha * alpha;
    draw.ab += alpha * beta;
    draw.bb += beta * beta;
  });
  return draw;
}

function drawsOf(fit: ClusteredFit, count: number, random: Random): Draw[] {
  const choices = fit.clusters.length < FEW_CLUSTERS ? WEBB : RADEMACHER;
  return Array.from({ length: count }, () =>
    drawOf(
      fit,
      fit.clusters.map(() => choices[random.below(choices.length)] ?? 1),
    ),
  );
}

/** Share of draws whose |t| is at least that of the data. */
function chanceOf(draws: readonly Draw[], error: number, delta: number): number {
  const t = Math.abs(delta) / error;
  const far = draws.filter(({ b1, b2, aa, ab, bb }) => {
    const spread = Math.max(0, aa + 2 * delta * ab + delta * delta * bb);
    // One rounding's room: a draw of equal weights is the data again.
    return Math.abs(b1 + delta * b2) >= t * Math.sqrt(spread) * (1 - 1e-10);
  });
  return far.length / draws.length;
}

/** The δ on the side of `sign` beyond which p < .05; null where there is none. */
function boundary(draws: readonly Draw[], error: number, sign: number): number | null {
  let outside = error;
  while (chanceOf(draws, error, sign * outside) >= 0.05) {
    outside *= 2;
    if (outside > FARTHEST * error) return null;
  }
  let inside = 0;
  for (let step = 0; step < 60; step += 1) {
    const middle = (inside + outside) / 2;
    if (chanceOf(draws, error, sign * middle) >= 0.05) inside = middle;
    else outside = middle;
  }
  return sign * outside;
}

/**
 * The contrast cᵀβ of a regression whose cases go together by cluster, with all values that the restricted
 * wild cluster bootstrap-t does not reject (Cameron, Gelbach & Miller 2008; by sums over clusters as in
 * Roodman et al. 2019), seeded, 1,999 draws; Webb's six weights under 12 clusters, else ±1. The
 * alternative to CR2 with very few clusters. At least 30 rows and 2 clusters; undefined where no value is
 * rejected, however far.
 */
export function wildClusterInterval(
  rows: readonly RegressionRow[],
  c: readonly number[],
  { missing = 0, least = LEAST.meanShift, seed = 1, draws: count = 1999 }: BootstrapOptions = {},
): Estimate {
  const n = rows.length;
  if (n < Math.max(2, least)) return tooFew(n, least, missing);
  const fit = clusteredFit(rows, c);
  if (typeof fit === 'string') return noInterval(fit, n, missing, least);
  const { contrast, estimate, clusters } = fit;
  const error = Math.sqrt(clusters.reduce((sum, { score }) => sum + dot(contrast, score) ** 2, 0));
  if (clusters.length < 2 || !(error > 0)) return noInterval('undefined', n, missing, least);
  const draws = drawsOf(fit, count, randomFrom(seed));
  const [above, below] = [boundary(draws, error, 1), boundary(draws, error, -1)];
  if (above === null || below === null) return noInterval('undefined', n, missing, least);
  return estimateOf({
    ...{ estimate, low: estimate - above, high: estimate - below, n, missing },
    method: clusters.length < FEW_CLUSTERS ? 'wild_webb' : 'wild_rademacher',
    clusters: clusters.length,
    p: chanceOf(draws, error, estimate),
  });
}
