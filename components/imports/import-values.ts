import type { Correlation } from '@/lib/reports/correlation';
import type { CsvTable } from '@/lib/reports/csv-rows';
import type { KpiMapping } from '@/lib/reports/kpi-columns';
import type { Series } from '@/lib/reports/series';

/** A file as it was read, with what its columns were said to mean. */
export interface ImportedFile {
  name: string;
  table: CsvTable;
  header: readonly string[];
  mapping: KpiMapping;
}

/** Two series, the second `lag` days after the first. */
export interface Pair {
  x: Series;
  y: Series;
  lag: number;
}

export interface TicketMatch {
  tickets: number;
  matched: number;
}

/** What the part for numbers from elsewhere needs of the page around it. */
export interface ImportProps {
  explore: (pair: Pair) => void;
  correlation: Correlation | null;
  /** How many tickets of a file this browser has seen. */
  matchTickets: (tickets: readonly string[]) => Promise<TicketMatch>;
}
