import type { Facts } from './facts';
import { EVERYTHING, factsWhere } from './facts-where';
import { type KpiFile, readKpiFile } from './kpi-file';
import type { ReportOptions } from './report-input';
import { REPORTS, type Reports } from './reports';

/** Shape of the report file; a change of a field that is there raises it. */
export const REPORT_SCHEMA = 1;

/** Every report of a period: plain JSON. */
export interface FullReport {
  app: 'Attune';
  schema: typeof REPORT_SCHEMA;
  options: ReportOptions;
  /** Days of the first and the last thing seen in the period; null where nothing was. */
  period: { from: string | null; to: string | null };
  /** Newest time among all events, ISO 8601: nothing here depends on the clock. */
  now: string;
  n: Record<
    'agents' | 'conversations' | 'moments' | 'unsure' | 'opportunities' | 'replies',
    number
  >;
  reports: Reports;
}

function periodOf({ moments, opportunities, conversations }: Facts): FullReport['period'] {
  const days = new Set([...moments, ...opportunities, ...conversations].map(({ day }) => day));
  const sorted = [...days].sort();
  return { from: sorted[0] ?? null, to: sorted.at(-1) ?? null };
}

function sizesOf({ moments, opportunities, conversations }: Facts): FullReport['n'] {
  return {
    agents: new Set(conversations.map(({ agent }) => agent)).size,
    conversations: conversations.length,
    moments: moments.length,
    unsure: moments.filter(({ valence }) => valence === null).length,
    opportunities: opportunities.length,
    replies: conversations.reduce((sum, { replies }) => sum + replies, 0),
  };
}

/**
 * Computes every report from facts alone, the same in the extension and outside of it. `all` are the facts
 * of all days; the period is that of the options. It names no agent: there is no ranking to be made of it.
 */
export function fullReport(
  all: Facts,
  options: ReportOptions,
  kpis: readonly KpiFile[] = [],
): FullReport {
  const facts = factsWhere(all, { ...EVERYTHING, from: options.from, to: options.to });
  const input = { facts, all, options, kpis: kpis.map(readKpiFile) };
  const made = Object.entries(REPORTS).map(([name, report]) => [name, report(input)]);
  return {
    app: 'Attune',
    schema: REPORT_SCHEMA,
    options,
    period: periodOf(facts),
    now: all.now,
    n: sizesOf(facts),
    reports: Object.fromEntries(made) as Reports,
  };
}
