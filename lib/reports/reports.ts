import { adherenceReport } from './adherence-report';
import { effectReport } from './effect-report';
import type { ReportInput } from './report-input';

/** Every report by its name: a pure function of what it is given to plain JSON. */
export const REPORTS = {
  adherence: adherenceReport,
  effect: effectReport,
} satisfies Record<string, (input: ReportInput) => object | null>;

export type ReportName = keyof typeof REPORTS;
export type Reports = { [Name in ReportName]: ReturnType<(typeof REPORTS)[Name]> };
