import type { MoodBar } from './mood-bars';
import type { Period } from './period';
import type { Report } from './report';

/** What the page of numbers shows of a period. */
export interface PeriodReport {
  period: Period;
  report: Report;
  /** Of hours for a single day, else of days. */
  bars: MoodBar[];
  /** Events stored in all, and the local day of the oldest; null where there is none. */
  stored: { events: number; since: string | null };
}
