import type { Translate } from '@/lib/i18n/translate';
import type { PeriodReport } from '@/lib/reports/period-report';
import type { Report } from '@/lib/reports/report';
import type { DeepState } from './dashboard-props';
import type { Formats } from './formats';

/** What every section of numbers gets. */
export interface NumbersProps {
  report: Report;
  formats: Formats;
  t: Translate;
}

/** What a section gets whose numbers come, at least in part, from the single events. */
export interface DeepProps {
  data: PeriodReport;
  deep: DeepState;
  formats: Formats;
  t: Translate;
}
