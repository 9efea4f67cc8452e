import type { Correlation } from '../../reports/correlation';
import type { DeepReport } from '../../reports/deep-report';
import type { Period } from '../../reports/period';
import type { Selection } from '../../reports/selection';
import type { Series } from '../../reports/series';
import type { Behaviour } from '../../reports/standards';

export interface SeriesPair {
  x: Series;
  y: Series;
  lag: number;
}

/** What the page asks of the worker that goes through the events. */
export interface DeepAsk {
  id: number;
  period: Period;
  selection: Selection;
  /** Of the team's standards. */
  behaviours: readonly Behaviour[];
  /** Two series to correlate, the second `lag` days after the first. */
  pair: SeriesPair | null;
  /** IANA name of the zone in which days are counted. */
  timeZone: string;
}

/** The report, or that the records cannot be read. */
export type DeepAnswer =
  | { id: number; ok: true; report: DeepReport; correlation: Correlation | null }
  | { id: number; ok: false };
