/** What a column of an imported file means. */
export const KPI_KINDS = ['csat', 'understood', 'nps', 'ces', 'churned', 'number'] as const;
export type KpiKind = (typeof KPI_KINDS)[number];

/** Which columns are read, by their names in the header; the same file of next month reads the same. */
export interface KpiMapping {
  /** Ticket number or address, or null. */
  ticket: string | null;
  day: string | null;
  /** How days are written where they are no ISO dates. */
  dayOrder: 'dmy' | 'mdy';
  values: { column: string; kind: KpiKind }[];
}

const NAMES: [KpiKind, RegExp][] = [
  ['understood', /understood|empath|verstanden|felt/i],
  ['csat', /csat|satisf|zufrieden|rating|score/i],
  ['nps', /\bnps\b|promoter|recommend|empfehl/i],
  ['ces', /\bces\b|effort|easy|aufwand/i],
  ['churned', /churn|cancell?ed|gekündigt|abgewandert/i],
];
const TICKET =
  /^(ticket|conversation|case|request|vorgang|thread)([ _-]?(id|url|nr|number|no|key))?$/i;
const DAY = /(^|[ _-])(day|date|datum|tag|created|closed|time)([ _-]|$)|_at$/i;

function kindOf(column: string): KpiKind | null {
  return NAMES.find(([, pattern]) => pattern.test(column))?.[0] ?? null;
}

/**
 * A first guess of a mapping from the names of columns, in English and German; the reader decides. A
 * column that is neither a ticket, a day nor a known measure is not read.
 */
export function guessMapping(header: readonly string[]): KpiMapping {
  const ticket = header.find((name) => TICKET.test(name.trim())) ?? null;
  const day = header.find((name) => name !== ticket && DAY.test(name.trim())) ?? null;
  const values = header.flatMap((column) => {
    const kind = column === ticket || column === day ? null : kindOf(column);
    return kind ? [{ column, kind }] : [];
  });
  return { ticket, day, dayOrder: 'dmy', values };
}
