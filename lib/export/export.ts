import type { AttuneEvent } from '../events/event';
import type { RollUp } from '../events/roll-up';
import type { Translate } from '../i18n/translate';
import type { SharedCell } from '../reports/shared-cells';
import type { Column } from './column';
import type { ConversationRow } from './conversation-row';
import type { DictionaryEntry } from './dictionary';
import type { ExportLevel } from './export-level';
import type { Formula } from './formulas';
import type { Preview } from './preview';
import type { Source } from './source';

/** A file to save. It comes in pieces, anew at every call, so that it is never in memory as a whole. */
export interface ExportFile {
  name: string;
  mime: string;
  chunks: () => AsyncIterable<string | Uint8Array<ArrayBuffer>>;
}

export type ExportFormat = 'csv' | 'xlsx' | 'json';

/** The rows of a level; cells may be too few to be given. */
export type ExportData =
  | { level: 'cells'; source: Source<SharedCell>; few: number | null }
  | { level: 'day'; source: Source<RollUp> }
  | { level: 'conversation'; source: Source<ConversationRow> }
  | { level: 'event'; source: Source<AttuneEvent> };

export interface ExportInput {
  data: ExportData;
  format: ExportFormat;
  /** Leaves handling times and counts of closed tickets out of every file (product.md S21). */
  careMode: boolean;
  /** IANA zone in which days were counted. */
  timeZone: string;
  /** ISO 8601. */
  madeAt: string;
  t: Translate;
}

/** Why there is nothing to save: `few` opportunities in all, or more rows than a workbook can hold. */
export type ExportProblem =
  | { reason: 'few'; opportunities: number; least: number }
  | { reason: 'too_many_rows'; most: number };

export interface Export {
  level: ExportLevel;
  audience: 'lead' | 'own';
  careMode: boolean;
  problem: ExportProblem | null;
  /** None where there is a problem. */
  files: ExportFile[];
  preview: Preview;
  dictionary: DictionaryEntry[];
  formulas: Formula[];
}

/** A table to be written. */
export interface Table<Row> {
  columns: readonly Column<Row>[];
  source: Source<Row>;
  /** A row as the JSON export has it. */
  asJson: (row: Row) => unknown;
}
