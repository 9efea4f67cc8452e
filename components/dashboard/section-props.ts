import type { Translate } from '@/lib/i18n/translate';
import type { Report } from '@/lib/reports/report';
import type { Formats } from './formats';

/** What every section of numbers gets. */
export interface NumbersProps {
  report: Report;
  formats: Formats;
  t: Translate;
}
