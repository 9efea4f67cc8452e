import { type BotReport, botReport } from './bot-report';
import { type ConcretenessReport, concretenessReport } from './concreteness';
import { type EffortReport, effortReport } from './effort-report';
import { type FcrReport, fcrReport } from './fcr-report';
import { type LiftReport, liftReport } from './lift-report';
import type { ReportInput } from './report-input';
import { type TransitionReport, transitionReport } from './transition';

/** What stands below the pictures: of whole conversations, of replies, of hand-overs, of situations. */
export interface FurtherReport {
  fcr: FcrReport;
  effort: EffortReport;
  concreteness: ConcretenessReport;
  bot: BotReport;
  transition: TransitionReport;
  lift: LiftReport;
}

/** The reports of a period that are told as a table. */
export function furtherReport(input: ReportInput): FurtherReport {
  return {
    fcr: fcrReport(input),
    effort: effortReport(input),
    concreteness: concretenessReport(input),
    bot: botReport(input),
    transition: transitionReport(input),
    lift: liftReport(input),
  };
}
