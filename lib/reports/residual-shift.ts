import { solvePositive } from '../statistics/cholesky';
import {
  addPoint,
  dot,
  noSums,
  penalised,
  type RegressionSums,
  ridge,
  sumsWithout,
} from '../statistics/ridge';
import { expectedByPrior } from './prior-expectation';
import type { Expectation } from './report-shapes';
import { featuresOf, PENALTIES, type Start } from './valence-features';

/** Two readings around a reply. */
export interface ShiftPoint extends Start {
  /** v(C_{k+1}), −1..1. */
  after: number;
  followed: boolean;
  /** Key of the conversation: points of one conversation never predict each other. */
  conversation: string;
}

/** What is left of a shift, and how much a point counts in a comparison at equal starts. */
export interface Residual {
  /** v(C_{k+1}) − ĝ(v(C_k), stage, channel). */
  value: number;
  /**
   * 1 of what was followed. Of the others: weights of mean 1 with which they start as the followed do.
   * The mean of weight·value over them is 0 but for chance, and its spread is what ĝ is unsure of.
   */
  weight: number;
}

/** Fewer points than this, or fewer conversations, do not tell ĝ. */
export const LEAST_POINTS = 200;
const LEAST_CONVERSATIONS = 20;
const FOLDS = 5;

/** The fold of each conversation: by its place in the order of the keys, so that it can be recomputed. */
function foldsOf(points: readonly ShiftPoint[]): Map<string, number> {
  const keys = [...new Set(points.map(({ conversation }) => conversation))].sort();
  return new Map(keys.map((key, index) => [key, index % FOLDS]));
}

/** The sum of the features of some points. */
function sumOfFeatures(features: readonly (readonly number[])[]): number[] {
  const sum = new Array<number>(PENALTIES.length).fill(0);
  for (const x of features)
    x.forEach((value, i) => {
      sum[i] = (sum[i] ?? 0) + value;
    });
  return sum;
}

/** c with cᵀx the weight of a point x that was not followed. */
function weighting(all: RegressionSums, followed: readonly (readonly number[])[]): number[] {
  if (followed.length === 0) return [];
  const goal = sumOfFeatures(followed).map((sum) => (sum * all.n) / followed.length);
  return solvePositive(penalised(all, PENALTIES), goal);
}

function ownResiduals(points: readonly ShiftPoint[]): Residual[] {
  const folds = foldsOf(points);
  const features = points.map(featuresOf);
  const foldOf = ({ conversation }: ShiftPoint) => folds.get(conversation) ?? 0;
  const all = noSums(PENALTIES.length);
  const parts = Array.from({ length: FOLDS }, () => noSums(PENALTIES.length));
  points.forEach((point, i) => {
    if (point.followed) return;
    addPoint(all, features[i] ?? [], point.after);
    addPoint(parts[foldOf(point)] ?? all, features[i] ?? [], point.after);
  });
  const models = parts.map((part) => ridge(sumsWithout(all, part), PENALTIES));
  const weights = weighting(
    all,
    features.filter((_, i) => points[i]?.followed),
  );
  return points.map((point, i) => {
    const x = features[i] ?? [];
    return {
      value: point.after - dot(x, models[foldOf(point)] ?? []),
      weight: point.followed || weights.length === 0 ? 1 : dot(x, weights),
    };
  });
}

/**
 * Residual shifts, in the order of the points: what ĝ expects of the next message after a reply that
 * followed nothing is taken away, because negative starts rise by themselves. ĝ is a ridge regression on
 * the points that were not followed, cross-fitted by conversation (no conversation predicts itself); with
 * too few of them it is the shipped prior.
 */
export function residualShifts(points: readonly ShiftPoint[]): {
  expectation: Expectation;
  residuals: Residual[];
} {
  const history = points.filter(({ followed }) => !followed);
  const conversations = new Set(history.map(({ conversation }) => conversation)).size;
  const isOwn = history.length >= LEAST_POINTS && conversations >= LEAST_CONVERSATIONS;
  return {
    expectation: { basis: isOwn ? 'own' : 'prior', points: history.length, least: LEAST_POINTS },
    residuals: isOwn
      ? ownResiduals(points)
      : points.map(({ before, after }) => ({ value: after - expectedByPrior(before), weight: 1 })),
  };
}
