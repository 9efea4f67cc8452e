import { type Counts, type RollUp, sumCounts } from '../events/roll-up';
import { groupBy } from '../statistics/group-by';
import type { Estimate } from '../statistics/interval';
import { mean, sumsOf } from '../statistics/mean-interval';
import { proportion } from '../statistics/wilson';
import type { MomentFact } from './facts';
import { moodTotals } from './mood-bars';
import { daysOf, type Period } from './period';
import { weekOf } from './week-of';

/** Numbers whose course can be looked at. */
export const TREND_MEASURES = ['followed', 'negative', 'valence'] as const;
export type TrendMeasure = (typeof TREND_MEASURES)[number];
export type TrendStep = 'day' | 'week';

/** A number over some days; both days are included. */
export interface TrendPoint {
  from: string;
  to: string;
  estimate: Estimate;
}

/** The totals of one day. */
export interface DayCounts {
  day: string;
  counts: Counts;
}

/** Totals day by day, over all sites, channels and situations of the rows. */
export function dayCounts(rows: readonly Pick<RollUp, 'day' | 'counts'>[]): DayCounts[] {
  return [...groupBy(rows, ({ day }) => day)].map(([day, ofDay]) => {
    return { day, counts: sumCounts(ofDay.map(({ counts }) => counts)) };
  });
}

/** The days of a period, one by one or by week (Monday to Sunday, cut at both ends of the period). */
function spansOf(period: Period, step: TrendStep): string[][] {
  const days = daysOf(period);
  return step === 'day' ? days.map((day) => [day]) : [...groupBy(days, weekOf).values()];
}

function points(
  period: Period,
  step: TrendStep,
  estimateOf: (days: readonly string[]) => Estimate,
): TrendPoint[] {
  return spansOf(period, step).flatMap((days) => {
    const [from, to] = [days[0], days.at(-1)];
    return from && to ? [{ from, to, estimate: estimateOf(days) }] : [];
  });
}

function shareOf(measure: 'followed' | 'negative', counts: Counts): Estimate {
  if (measure === 'followed') {
    const opportunities = counts.opportunities ?? 0;
    return proportion(opportunities - (counts.followed_none ?? 0), opportunities);
  }
  const { unpleasant, moments, sure } = moodTotals(counts);
  return proportion(unpleasant, sure, moments - sure);
}

/**
 * Share of replies that followed a prompt (n: opportunities), or of customer messages with an unpleasant
 * feeling (n: those read surely, missing: the unsure ones), with Wilson's interval.
 */
export function shareTrend(
  days: readonly DayCounts[],
  period: Period,
  step: TrendStep,
  measure: 'followed' | 'negative',
): TrendPoint[] {
  const byDay = new Map(days.map(({ day, counts }) => [day, counts]));
  return points(period, step, (span) =>
    shareOf(measure, sumCounts(span.flatMap((day) => byDay.get(day) ?? []))),
  );
}

function meanValence(moments: readonly MomentFact[]): Estimate {
  const known = moments.flatMap(({ valence }) => valence ?? []);
  return mean(sumsOf(known, moments.length - known.length));
}

/** Mean valence of the customer messages, −1..1; those read unsurely are missing. */
export function valenceTrend(
  moments: readonly MomentFact[],
  period: Period,
  step: TrendStep,
): TrendPoint[] {
  const byDay = groupBy(moments, ({ day }) => day);
  return points(period, step, (span) => meanValence(span.flatMap((day) => byDay.get(day) ?? [])));
}
