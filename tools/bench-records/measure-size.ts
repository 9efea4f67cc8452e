import type { ExportFormat } from '@/lib/export/export';
import type { ExportLevel } from '@/lib/export/export-level';
import { type Peak, type RecordsWorld, withRecords } from './browser-world';
import type { Bench } from './records-in-page';

export interface ExportCost {
  level: ExportLevel;
  format: ExportFormat;
  rows: number;
  bytes: number;
  /** ms until the preview is there, and from the button to the finished file. */
  prepare: number;
  write: number;
  peak: Peak;
}

/** What records of one size cost; times in ms. */
export interface SizeCost {
  opportunities: number;
  events: number;
  /** Events that are stored; the daily totals are of all. */
  stored: number;
  rows: number;
  /** Events folded into daily totals a second. */
  foldRate: number;
  /** The numbers of a day, of 30 and of 90 days, from a page that has just been loaded. */
  open: Record<'1' | '30' | '90', number>;
  site: number;
  situation: number;
  /** One event through the writer. */
  append: number;
  exports: ExportCost[];
}

/** Storing more takes longer than all the rest: totals beyond it are of events that are not stored. */
const MOST_STORED = 1_000_000;

const FILES: readonly (readonly [ExportLevel, ExportFormat])[] = [
  ['cells', 'csv'],
  ['day', 'json'],
  ['conversation', 'csv'],
  ['event', 'csv'],
  ['event', 'json'],
  ['event', 'xlsx'],
];

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

async function medianOf(times: number, once: () => Promise<{ ms: number }>): Promise<number> {
  const all: number[] = [];
  for (let at = 0; at < times; at += 1) all.push((await once()).ms);
  return median(all);
}

async function exportCost(
  { watched }: RecordsWorld,
  level: ExportLevel,
  format: ExportFormat,
): Promise<ExportCost> {
  const { value, peak } = await watched('export', level, format);
  const { rows, bytes, prepareMs, writeMs } = value;
  return { level, format, rows, bytes, prepare: prepareMs, write: writeMs, peak };
}

/** Measures records of so many opportunities, in a browser of their own; also gives its version. */
export function measureSize(
  opportunities: number,
  times: number,
  tell: (what: string) => void,
): Promise<{ cost: SizeCost; version: string }> {
  return withRecords(async (world) => {
    tell(`${opportunities} opportunities: recording`);
    const { events, stored, rows, foldMs } = await world.call('fill', opportunities, MOST_STORED);
    tell(`${opportunities} opportunities: opening and filtering`);
    const open = (length: 1 | 30 | 90) => medianOf(times, () => world.call('open', length));
    const opened = { '1': await open(1), '30': await open(30), '90': await open(90) };
    const chosen = (selection: Parameters<Bench['filter']>[1]) =>
      medianOf(times, () => world.call('filter', 90, selection));
    const site = await chosen({ site: 'zendesk', situation: null });
    const situation = await chosen({ site: null, situation: 'late' });
    const append = median(await world.call('append', 20));
    const exports: ExportCost[] = [];
    for (const [level, format] of FILES) {
      tell(`${opportunities} opportunities: exporting ${level} as ${format}`);
      exports.push(await exportCost(world, level, format));
    }
    const foldRate = events / (foldMs / 1_000);
    const cost: SizeCost = {
      ...{ opportunities, events, stored, rows, foldRate },
      ...{ open: opened, site, situation, append, exports },
    };
    return { cost, version: world.version };
  });
}
