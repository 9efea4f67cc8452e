import type { MoodBar } from './mood-bars';
import type { Period } from './period';
import type { Report } from './report';
import type { Choices, Selection } from './selection';
import type { DayCounts } from './trend';

/** What the page of numbers shows of a period. */
export interface PeriodReport {
  period: Period;
  selection: Selection;
  report: Report;
  /** Totals of the days on which something happened. */
  days: DayCounts[];
  /** Of hours for a single day, else of days. */
  bars: MoodBar[];
  /** What occurs in the period, whatever is selected. */
  choices: Choices;
  /** Events stored in all, and the local day of the oldest; null where there is none. */
  stored: { events: number; since: string | null };
}
