import { adherenceReport } from './adherence-report';
import { effectReport } from './effect-report';
import type { Facts } from './facts';
import { type FactsFilter, factsWhere } from './facts-where';
import { type FurtherReport, furtherReport } from './further-report';
import { holdoutReport } from './holdout-report';
import { type Journey, journeysOf } from './journey';
import { firstDay, type Period } from './period';
import { DEFAULT_OPTIONS } from './report-input';
import type { AdherenceReport, EffectReport, HoldoutReport } from './report-shapes';
import type { Selection } from './selection';
import { type Series, seriesOf } from './series';
import { type SituationRow, situationReport } from './situation-report';
import type { Behaviour } from './standards';
import { type StandardsReview, standardsReview } from './standards-review';
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
  adherence: AdherenceReport;
  effect: EffectReport;
  /** Null where no lot was drawn in the period. */
  holdout: HoldoutReport | null;
  sureness: SurenessBin[];
  journeys: Journey[];
  /** What this browser knows of every day, to compare with other numbers. */
  series: Series[];
  standards: StandardsReview;
  situations: SituationRow[];
  further: FurtherReport;
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
  behaviours: readonly Behaviour[] = [],
): DeepReport {
  const filter = filterOf(period, selection);
  const mine = factsWhere(facts, filter);
  const { moments, conversations } = mine;
  const hasLots = mine.opportunities.some(({ arm }) => arm !== null);
  const input = { facts: mine, all: facts, options: DEFAULT_OPTIONS, kpis: [] };
  const always = factsWhere(facts, { ...filter, from: null, to: null });
  return {
    ...{ period, selection },
    valence: {
      day: valenceTrend(moments, period, 'day'),
      week: valenceTrend(moments, period, 'week'),
    },
    adherence: adherenceReport(input),
    effect: effectReport(input),
    holdout: hasLots ? holdoutReport(input) : null,
    sureness: correctionsBySureness(readings, filter),
    journeys: journeysOf(conversations, MOST_JOURNEYS),
    series: seriesOf(input),
    standards: standardsReview(always.moments, behaviours, period),
    situations: situationReport(conversations),
    further: furtherReport(input),
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
