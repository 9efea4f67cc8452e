import type { FollowSigns } from '@/lib/adherence/follow-signs';
import { solvePositive } from '@/lib/statistics/cholesky';

/** One pair that the words alone do not settle. */
export interface FitCase {
  signs: FollowSigns;
  follows: boolean;
  /** Cases of one phrase stay on one side when the fit is tried. */
  phrase: string;
}

/** The signs that speak for following; a weight may not have the other sign, so more agreement never harms. */
const FOR = ['head', 'concepts', 'specific'] as const;
const AGAINST = ['refuses', 'noDeed', 'handsOver', 'noQuestion', 'asks', 'courtesyOnly'] as const;
export const SIGNS = [...FOR, ...AGAINST] as const;
type Sign = (typeof SIGNS)[number];

export type Weights = Record<Sign | 'base', number>;

/** Strength of the ridge that keeps the weights small; the base is free. */
const RIDGE: number = 0.5;
const STEPS = 40;
const FOLDS = 8;

function probability(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

function newton(rows: readonly number[][], labels: readonly number[]): number[] {
  const size = rows[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight));
    const hessian = weights.map((_, i) =>
      weights.map((__, j) => (i === j ? (i === 0 ? 1e-9 : RIDGE) : 0)),
    );
    for (const [at, row] of rows.entries()) {
      const p = probability(row.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0));
      for (const [i, x] of row.entries()) {
        gradient[i] = (gradient[i] ?? 0) + ((labels[at] ?? 0) - p) * x;
        const line = hessian[i] ?? [];
        for (const [j, y] of row.entries()) line[j] = (line[j] ?? 0) + p * (1 - p) * x * y;
      }
    }
    const change = solvePositive(hessian, gradient);
    weights = weights.map((weight, i) => weight + (change[i] ?? 0));
  }
  return weights;
}

/** The weights of a logistic join, each of the sign it must have: one of the other sign is left out, as are cases that a denial decides. */
export function fitJoin(cases: readonly FitCase[]): Weights {
  let used: Sign[] = [...SIGNS];
  const free = cases.filter(({ signs }) => !signs.denies);
  const labels = free.map(({ follows }) => Number(follows));
  for (;;) {
    const rows = free.map(({ signs }) => [1, ...used.map((sign) => signs[sign])]);
    const [base = 0, ...fitted] = newton(rows, labels);
    const kept = used.filter((sign, at) => {
      const isFor = (FOR as readonly Sign[]).includes(sign);
      return (fitted[at] ?? 0) * (isFor ? 1 : -1) > 0;
    });
    if (kept.length === used.length) {
      const zero = Object.fromEntries(SIGNS.map((sign) => [sign, 0])) as Record<Sign, number>;
      const found = Object.fromEntries(used.map((sign, at) => [sign, fitted[at] ?? 0]));
      return { ...zero, ...found, base };
    }
    used = kept;
  }
}

/** The joined score (0..1) of a case. */
export function scoreOf(weights: Weights, signs: FollowSigns): number {
  return probability(SIGNS.reduce((sum, sign) => sum + weights[sign] * signs[sign], weights.base));
}

/** The score of each case by weights fitted without its phrase. */
export function crossScores(cases: readonly FitCase[]): number[] {
  const phrases = [...new Set(cases.map(({ phrase }) => phrase))].sort();
  const foldOf = new Map(phrases.map((phrase, at) => [phrase, at % FOLDS]));
  const fits = Array.from({ length: FOLDS }, (_, fold) =>
    fitJoin(cases.filter(({ phrase }) => foldOf.get(phrase) !== fold)),
  );
  return cases.map(({ phrase, signs }) => {
    if (signs.denies) return 0;
    const weights = fits[foldOf.get(phrase) ?? 0];
    return weights ? scoreOf(weights, signs) : 0;
  });
}
