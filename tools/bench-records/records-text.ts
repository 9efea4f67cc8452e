import { type Cell, table } from '../bench/table';
import type { ExportCost, SizeCost } from './measure-size';

/** Most ms from a loaded page to the numbers, by opportunities (the issue's own bounds). */
export const MOST_OPEN: ReadonlyMap<number, number> = new Map([
  [100_000, 300],
  [1_000_000, 1_000],
]);
/** Most memory of an export, MB: of its heap and of the page's process. */
export const MOST_MB = 250;

const MB = 2 ** 20;

function sizeRow(cost: SizeCost): Cell[] {
  const { opportunities, events, stored, rows, foldRate, open, site, situation, append } = cost;
  const counts = [opportunities, events, stored, rows];
  return [...counts, foldRate, open['1'], open['30'], open['90'], site, situation, append];
}

function exportRow({ level, format, rows, bytes, prepare, write, peak }: ExportCost): Cell[] {
  const memory = [peak.heap / MB, peak.resident / MB];
  return [level, format, rows, bytes / MB, prepare, write, ...memory];
}

/** What is over a bound, one line each. */
export function beyond(costs: readonly SizeCost[]): string[] {
  const slow = costs.flatMap(({ opportunities, open }) => {
    const most = MOST_OPEN.get(opportunities) ?? Number.POSITIVE_INFINITY;
    const worst = Math.max(...Object.values(open));
    return worst > most
      ? [`${opportunities} opportunities open in ${Math.round(worst)} ms, not in ${most}`]
      : [];
  });
  const large = costs.flatMap(({ exports }) =>
    exports.flatMap(({ level, format, peak }) => {
      const most = Math.round(Math.max(peak.heap, peak.resident) / MB);
      return most > MOST_MB ? [`${level} as ${format} takes ${most} MB, not ${MOST_MB}`] : [];
    }),
  );
  return [...slow, ...large];
}

/** The costs of all sizes as two tables, with what the columns mean. */
export function recordsText(costs: readonly SizeCost[]): string {
  const head = [
    'opportunities',
    'events',
    'stored',
    'rows',
    'folded/s',
    'open 1 d',
    '30 d',
    '90 d',
    'site',
    'situation',
    'append',
  ];
  const files = ['level', 'format', 'rows', 'file, MB', 'prepare', 'write', 'heap, MB', 'page, MB'];
  const partly = costs.filter(({ stored, events }) => stored < events);
  return [
    'What records of a size cost',
    table(head, costs.map(sizeRow)),
    '  ms where nothing else is said, medians. open: a page just loaded, records closed, to the numbers of',
    '  1, 30 or 90 days; site, situation: to those of a choice; append: one event through the writer.',
    ...partly.map(
      ({ opportunities, events, stored }) =>
        `  Of ${events} events of ${opportunities} opportunities ${stored} are stored; the daily totals are of all.`,
    ),
    '',
    'What an export costs',
    table(
      files,
      costs.flatMap(({ exports }) => exports.map(exportRow)),
    ),
    '  prepare: until the preview is there; write: from the button to the file. heap and page: most JavaScript',
    '  heap, and most resident memory of the page’s process, above what it had before.',
  ].join('\n');
}
