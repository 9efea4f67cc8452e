import { MOODS } from '../events/vocabulary';
import type { Mood, Situation } from '../reading/labels';
import { groupBy } from '../statistics/group-by';
import type { Estimate } from '../statistics/interval';
import { proportion } from '../statistics/wilson';
import type { MomentFact } from './facts';
import type { ReportInput } from './report-input';
import { weekOf } from './week-of';

/** Shares of the moods among the customer bursts of a group that were sure. */
export interface MoodShares {
  /** Monday of the week, or a situation. */
  key: string;
  n: number;
  unsure: number;
  shares: { mood: Mood; n: number; share: Estimate }[];
}

/** What customers felt, by week and by situation (product.md S9). */
export interface SpectrumReport {
  all: MoodShares;
  byWeek: MoodShares[];
  bySituation: MoodShares[];
}

function sharesOf(key: string, moments: readonly MomentFact[]): MoodShares {
  const sure = moments.filter(({ mood }) => mood !== null);
  const unsure = moments.length - sure.length;
  const shares = MOODS.map((mood) => {
    const n = sure.filter((moment) => moment.mood === mood).length;
    return { mood, n, share: proportion(n, sure.length, unsure) };
  });
  return { key, n: sure.length, unsure, shares };
}

function grouped(
  moments: readonly MomentFact[],
  keyOf: (moment: MomentFact) => string,
): MoodShares[] {
  return [...groupBy(moments, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => sharesOf(key, group));
}

/** The spectrum of moods with Wilson intervals; bursts without a sure situation are in no situation. */
export function spectrumReport({ facts }: ReportInput): SpectrumReport {
  const placed = facts.moments.filter(
    (moment): moment is MomentFact & { situation: Situation } => moment.situation !== null,
  );
  return {
    all: sharesOf('all', facts.moments),
    byWeek: grouped(facts.moments, ({ day }) => weekOf(day)),
    bySituation: grouped(placed, ({ situation }) => situation ?? ''),
  };
}
