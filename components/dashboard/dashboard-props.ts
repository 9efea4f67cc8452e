import type { ChainCheck } from '@/lib/events/chain';
import type { Export, ExportFile, ExportFormat } from '@/lib/export/export';
import type { ExportLevel } from '@/lib/export/export-level';
import type { Locale } from '@/lib/i18n/locale';
import type { Translate } from '@/lib/i18n/translate';
import type { DeepReport } from '@/lib/reports/deep-report';
import type { Period } from '@/lib/reports/period';
import type { PeriodReport } from '@/lib/reports/period-report';
import type { Selection } from '@/lib/reports/selection';
import type { ImportProps } from '../imports/import-values';
import type { StandardsLimits, StandardsValues } from '../standards/standards-values';
import type { Part } from './part-nav';

/** What is to be seen: `failed` says why the records cannot be opened. */
export type DashboardView =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: 'blocked' | 'newer' | 'failed' }
  | { kind: 'outdated' }
  | { kind: 'ready'; data: PeriodReport };

/** What only the single events tell: it comes after the report, and may fail alone. */
export type DeepState = 'working' | 'failed' | DeepReport;

export interface ExportChoice {
  level: ExportLevel;
  format: ExportFormat;
  /** The period on screen, or everything stored. */
  span: 'shown' | 'all';
}

export interface Retention {
  eventsDays: number;
  rollupMonths: number;
}

export interface DashboardProps {
  view: DashboardView;
  period: Period;
  /** YYYY-MM-DD in the time zone of the records: no period ends later. */
  today: string;
  setPeriod: (period: Period) => void;
  part: Part;
  setPart: (part: Part) => void;
  setSelection: (selection: Selection) => void;
  deep: DeepState;
  standards: StandardsValues;
  changeStandards: (standards: StandardsValues) => void;
  limits: StandardsLimits;
  imports: ImportProps;
  /** An hour without scores: they are shown only when asked for. */
  isQuiet: boolean;
  /** Builds the files of a choice; nothing is saved yet. */
  prepareExport: (choice: ExportChoice) => Promise<Export>;
  /** Hands the files to the browser's downloads. */
  saveFiles: (files: readonly ExportFile[]) => Promise<void>;
  /** Checks the whole log. */
  verify: () => Promise<ChainCheck>;
  retention: Retention;
  changeRetention: (retention: Retention) => void;
  /** Erases all records; true when nothing is left. */
  erase: () => Promise<boolean>;
  openOptions: () => void;
  reload: () => void;
  locale: Locale;
  t: Translate;
}
