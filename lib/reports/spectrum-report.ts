import { MOODS } from '../events/vocabulary';
import type { Mood, Situation } from '../reading/labels';
import { groupBy } from '../statistics/group-by';
import type { Estimate } from '../statistics/interval';
import { widerShare } from './clustered-share';
import { clusteringOf, clusterKey } from './clustering';
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
  const by = clusteringOf(sure);
  const shares = MOODS.map((mood) => {
    const isSo = (moment: MomentFact) => moment.mood === mood;
    const share = widerShare(sure, isSo, (moment) => clusterKey(by, moment), unsure);
    return { mood, n: sure.filter(isSo).length, share };
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

/**
 * The spectrum of moods; bursts of one conversation (of one agent, where there are 8) go together: the
 * wider of Wilson's interval and the clustered one. Bursts without a sure situation are in no situation.
 */
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
