import type { Facts } from './facts';
import type { NamedKpi } from './kpi-file';

/** How the reports are made. */
export interface ReportOptions {
  /** IANA zone in which the days of the facts were counted. */
  timeZone: string;
  /** First and last day YYYY-MM-DD, both included; null: from the first, to the last. */
  from: string | null;
  to: string | null;
  /** Of everything that draws: the same seed gives the same intervals. */
  seed: number;
  /** Days of silence after which a conversation without a status counts as resolved. */
  silenceDays: number;
  /** Leave out everything about time and closing (product.md S21). */
  careMode: boolean;
}

/** Seed 7: any number would do. */
export const DEFAULT_OPTIONS: ReportOptions = {
  timeZone: 'UTC',
  from: null,
  to: null,
  seed: 7,
  silenceDays: 7,
  careMode: false,
};

/** What every report is given; it takes what it needs. */
export interface ReportInput {
  /** Of the period. */
  facts: Facts;
  /** Of all days: what came before, and what came of it. */
  all: Facts;
  options: ReportOptions;
  kpis: readonly NamedKpi[];
}
