import { groupBy } from '../statistics/group-by';
import { conversationKey } from './clustering';
import { observedEffort } from './effort';
import type { KpiRow } from './kpi-file';
import { isNegative } from './moment-traits';
import type { ReportInput } from './report-input';

/** A number a day. Days without it are absent, not 0. */
export interface Series {
  /** A name of the vocabulary, or `file: column` of an imported measure. */
  name: string;
  byDay: ReadonlyMap<string, number>;
}

/** What this browser knows of every day. */
export const OWN_SERIES = ['adherence', 'valence', 'negative', 'bursts', 'effort'] as const;

function meansByDay<T extends { day: string }>(
  rows: readonly T[],
  numberOf: (row: T) => number | null,
): Map<string, number> {
  const days = new Map<string, number>();
  for (const [day, ofDay] of groupBy(rows, (row) => row.day)) {
    const values = ofDay.map(numberOf).filter((value) => value !== null);
    if (values.length > 0)
      days.set(day, values.reduce((sum, value) => sum + value, 0) / values.length);
  }
  return days;
}

function ownSeries({ facts, options }: ReportInput): Series[] {
  const { moments, conversations } = facts;
  const effort = new Map(
    observedEffort(conversations, options.careMode).map(({ key, score }) => [key, score]),
  );
  const shown = facts.opportunities.filter(({ arm }) => arm !== 'holdout');
  const byName: Record<(typeof OWN_SERIES)[number], Map<string, number>> = {
    adherence: meansByDay(shown, ({ level }) => Number(level !== 'none')),
    valence: meansByDay(moments, ({ valence }) => valence),
    negative: meansByDay(moments, (moment) => {
      const told = isNegative(moment);
      return told === null ? null : Number(told);
    }),
    bursts: new Map([...groupBy(moments, ({ day }) => day)].map(([day, all]) => [day, all.length])),
    effort: meansByDay(conversations, (one) => effort.get(conversationKey(one)) ?? null),
  };
  return OWN_SERIES.map((name) => ({ name, byDay: byName[name] }));
}

/** Daily means of each column of an imported file; rows without a day are left out. */
export function seriesOfRows(file: string, rows: readonly KpiRow[]): Series[] {
  const dated = rows.flatMap((row) => (row.day === null ? [] : [{ ...row, day: row.day }]));
  return [...groupBy(dated, ({ column }) => column)].map(([column, own]) => {
    return { name: `${file}: ${column}`, byDay: meansByDay(own, ({ value }) => value) };
  });
}

function importedSeries({ kpis }: ReportInput): Series[] {
  return kpis.flatMap(({ name, rows }) => seriesOfRows(name, rows));
}

/** Every series there is: of this browser, and daily means of what was imported. */
export function seriesOf(input: ReportInput): Series[] {
  return [...ownSeries(input), ...importedSeries(input)];
}
