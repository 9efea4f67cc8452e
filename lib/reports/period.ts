/** Lengths of the periods that can be looked at, in days. */
export const PERIOD_LENGTHS = [1, 7, 30, 90] as const;
export type PeriodLength = (typeof PERIOD_LENGTHS)[number];

/** The `length` local days that end with `to` (YYYY-MM-DD). */
export interface Period {
  to: string;
  length: PeriodLength;
}

/** The day `days` after `day` (before, where negative). */
export function shiftDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The first day of a period. */
export function firstDay({ to, length }: Period): string {
  return shiftDay(to, 1 - length);
}

/** Every day of a period, oldest first. */
export function daysOf(period: Period): string[] {
  const first = firstDay(period);
  return Array.from({ length: period.length }, (_, at) => shiftDay(first, at));
}

/** The period before or after, of the same length; never beyond `today`. */
export function movePeriod({ to, length }: Period, steps: number, today: string): Period {
  const moved = shiftDay(to, steps * length);
  return { length, to: moved > today ? today : moved };
}
