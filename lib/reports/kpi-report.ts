import { type Estimate, noInterval, tooFew } from '../statistics/interval';
import { mean, sumsOf } from '../statistics/mean-interval';
import { Z95 } from '../statistics/normal';
import { proportion } from '../statistics/wilson';
import type { KpiKind } from './kpi-columns';
import type { KpiError, KpiRow } from './kpi-file';
import type { ReportInput } from './report-input';

/** One imported measure over the period. */
export interface KpiMeasure {
  file: string;
  column: string;
  kind: KpiKind;
  answers: number;
  /** CSAT and "felt understood": share of 4 and 5 of 5 (top two boxes); CES: share of 5 and more of 7. */
  top: Estimate | null;
  /** Mean of the scale. */
  mean: Estimate;
  /** NPS: share of 9–10 less share of 0–6. */
  net: Estimate | null;
  /** Answers whose ticket this browser knows; of a file without tickets null. */
  matched: Estimate | null;
}

export interface KpiReport {
  measures: KpiMeasure[];
  errors: (KpiError & { file: string })[];
}

/** From which value on an answer is in the top boxes. */
const TOP: Partial<Record<KpiKind, number>> = { csat: 4, understood: 4, ces: 5 };

/**
 * NPS = p₊ − p₋ with SE √((p₊ + p₋ − (p₊ − p₋)²)/n) (product.md S3): the variance of a value that is 1,
 * 0 or −1. From 20 answers on.
 */
export function netPromoters(values: readonly number[]): Estimate {
  const n = values.length;
  if (n < 20) return tooFew(n, 20);
  const promoters = values.filter((value) => value >= 9).length / n;
  const detractors = values.filter((value) => value <= 6).length / n;
  const net = promoters - detractors;
  const variance = promoters + detractors - net ** 2;
  // All alike: a width of 0 would claim more than is known.
  if (variance === 0) return noInterval('undefined', n);
  const half = Z95 * Math.sqrt(variance / n);
  const [low, high] = [Math.max(-1, net - half), Math.min(1, net + half)];
  return { ok: true, interval: { estimate: net, low, high, n, missing: 0, method: 'wald' } };
}

function measureOf(
  file: string,
  column: string,
  kind: KpiKind,
  rows: readonly KpiRow[],
  known: ReadonlySet<string>,
): KpiMeasure {
  const values = rows.map(({ value }) => value);
  const top = TOP[kind];
  const keyed = rows.filter(({ ticket }) => ticket !== null);
  const matched = keyed.filter(({ ticket }) => known.has(ticket ?? '')).length;
  return {
    ...{ file, column, kind, answers: values.length },
    top:
      top === undefined
        ? null
        : proportion(values.filter((value) => value >= top).length, values.length),
    mean: mean(sumsOf(values)),
    net: kind === 'nps' ? netPromoters(values) : null,
    matched: keyed.length === 0 ? null : proportion(matched, keyed.length),
  };
}

function isWithin(day: string | null, { from, to }: ReportInput['options']): boolean {
  return day === null || ((from === null || day >= from) && (to === null || day <= to));
}

/**
 * Imported measures of the period: CSAT and "felt understood" (S2), NPS (S3), CES (S8), any number. Who
 * did not answer is not in the file: the shares are those of who did. Tickets are keyed hashes by then.
 */
export function kpiReport({ facts, kpis, options }: ReportInput): KpiReport {
  const known = new Set<string>(facts.conversations.map(({ ticket }) => ticket));
  const report: KpiReport = { measures: [], errors: [] };
  for (const { name, rows, errors } of kpis) {
    report.errors.push(...errors.map((error) => ({ ...error, file: name })));
    const columns = new Map(rows.map(({ column, kind }) => [column, kind]));
    for (const [column, kind] of columns) {
      const of = rows.filter((row) => row.column === column && isWithin(row.day, options));
      report.measures.push(measureOf(name, column, kind, of, known));
    }
  }
  return report;
}
