import type { Facts } from './facts';
import { type FactsFilter, factsWhere } from './facts-where';
import { type Journey, journeysOf } from './journey';
import { firstDay, type Period } from './period';
import type { Selection } from './selection';
import { correctionsBySureness, type JudgedReading, type SurenessBin } from './sureness';
import { type TrendPoint, type TrendStep, valenceTrend } from './trend';

/** What is known of all stored events once they were gone through. */
export interface DeepFacts {
  facts: Facts;
  readings: readonly JudgedReading[];
}

/** What daily totals cannot tell: it takes the events themselves, or the facts made of them. */
export interface DeepReport {
  period: Period;
  selection: Selection;
  /** Mean valence by day and by week. */
  valence: Record<TrendStep, TrendPoint[]>;
  sureness: SurenessBin[];
  journeys: Journey[];
}

/** A list that a person still reads. */
const MOST_JOURNEYS = 40;

/** The days, site and situation of a period and a selection. */
export function filterOf(period: Period, selection: Selection): FactsFilter {
  return { from: firstDay(period), to: period.to, ...selection };
}

/** The report of a period and a selection from the facts of all stored events. */
export function deepReport(
  { facts, readings }: DeepFacts,
  period: Period,
  selection: Selection,
): DeepReport {
  const filter = filterOf(period, selection);
  const { moments, conversations } = factsWhere(facts, filter);
  return {
    ...{ period, selection },
    valence: {
      day: valenceTrend(moments, period, 'day'),
      week: valenceTrend(moments, period, 'week'),
    },
    sureness: correctionsBySureness(readings, filter),
    journeys: journeysOf(conversations, MOST_JOURNEYS),
  };
}

/** Whether a report from the events is of this period and selection. */
export function isOf(
  { period, selection }: Pick<DeepReport, 'period' | 'selection'>,
  wanted: Pick<DeepReport, 'period' | 'selection'>,
): boolean {
  return (
    period.to === wanted.period.to &&
    period.length === wanted.period.length &&
    selection.site === wanted.selection.site &&
    selection.situation === wanted.selection.situation
  );
}
