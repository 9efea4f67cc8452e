import type { DeepReport } from '../../reports/deep-report';
import type { Period } from '../../reports/period';
import type { Selection } from '../../reports/selection';
import type { Behaviour } from '../../reports/standards';

/** What the page asks of the worker that goes through the events. */
export interface DeepAsk {
  id: number;
  period: Period;
  selection: Selection;
  /** Of the team's standards. */
  behaviours: readonly Behaviour[];
  /** IANA name of the zone in which days are counted. */
  timeZone: string;
}

/** The report, or that the records cannot be read. */
export type DeepAnswer = { id: number; ok: true; report: DeepReport } | { id: number; ok: false };
