import { adherenceReport } from './adherence-report';
import { botReport } from './bot-report';
import { concretenessReport } from './concreteness';
import { correlationReport } from './correlation-report';
import { effectReport } from './effect-report';
import { effortReport } from './effort-report';
import { fcrReport } from './fcr-report';
import { holdoutReport } from './holdout-report';
import { kpiReport } from './kpi-report';
import { liftReport } from './lift-report';
import type { ReportInput } from './report-input';
import { spectrumReport } from './spectrum-report';
import { transitionReport } from './transition';

/** Every report by its name: a pure function of what it is given to plain JSON. */
export const REPORTS = {
  adherence: adherenceReport,
  effect: effectReport,
  holdout: holdoutReport,
  fcr: fcrReport,
  spectrum: spectrumReport,
  lift: liftReport,
  effort: effortReport,
  concreteness: concretenessReport,
  bot: botReport,
  transition: transitionReport,
  kpis: kpiReport,
  correlations: correlationReport,
} satisfies Record<string, (input: ReportInput) => object | null>;

export type ReportName = keyof typeof REPORTS;
export type Reports = { [Name in ReportName]: ReturnType<(typeof REPORTS)[Name]> };
