import { createLocalTime } from '@/lib/events/local-day';
import { factsOf } from '@/lib/reports/facts-of';
import { type FullReport, fullReport } from '@/lib/reports/full-report';
import type { KpiFile } from '@/lib/reports/kpi-file';
import { DEFAULT_OPTIONS } from '@/lib/reports/report-input';
import type { ReportArguments } from './arguments';
import { type CheckedChain, checkChains } from './check-chains';
import { type BadLine, type LineSource, readEvents } from './read-events';

/** What the report was made of, before the report itself. */
export interface FileReport extends FullReport {
  source: {
    files: string[];
    events: number;
    /** Rows that were in the files more than once. */
    duplicates: number;
    /** Lines that were left out. */
    bad: BadLine[];
    chains: CheckedChain[];
  };
}

/** A report with what is to be said aloud, and the exit status. */
export interface MadeReport {
  report: FileReport;
  complaints: string[];
  status: 0 | 1 | 2;
}

function complaintsOf({ bad, chains, events }: FileReport['source']): string[] {
  return [
    ...bad.map(({ file, line, field }) => `${file}, line ${line}: ${field || 'the line'} is wrong`),
    ...chains
      .filter(({ state }) => state !== 'whole')
      .map(({ install, state, at }) => `${install}: the chain breaks at event ${at} (${state})`),
    ...(events === 0 ? ['no event could be read'] : []),
  ];
}

/** Reads events, checks their chains and computes every report. `here` is the zone of this machine. */
export async function makeReport(
  sources: readonly LineSource[],
  kpis: readonly KpiFile[],
  { timeZone, from, to }: Pick<ReportArguments, 'timeZone' | 'from' | 'to'>,
  here: string,
): Promise<MadeReport> {
  const { events, duplicates, bad, timeZone: told } = await readEvents(sources);
  const zone = timeZone ?? told ?? here;
  const localTime = createLocalTime(zone);
  const chains = await checkChains(events);
  const facts = factsOf(events, (at) => localTime(at).day);
  const options = { ...DEFAULT_OPTIONS, timeZone: zone, from, to };
  const source = {
    files: sources.map(({ file }) => file),
    events: events.length,
    duplicates,
    bad,
    chains,
  };
  const complaints = complaintsOf(source);
  const status = events.length === 0 ? 2 : complaints.length > 0 ? 1 : 0;
  return { report: { ...fullReport(facts, options, kpis), source }, complaints, status };
}
