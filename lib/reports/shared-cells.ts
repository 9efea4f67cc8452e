import type { SiteId } from '../conversation/conversation';
import { addCounts, type Counts, type RollUp, UNKNOWN_SITUATION } from '../events/roll-up';
import type { Situation } from '../reading/labels';
import { shiftDay } from './period';
import { weekOf } from './week-of';

/** Fewer opportunities than this could point to single conversations. */
export const LEAST_OPPORTUNITIES = 5;

/** What a row of a file for others stands for. */
export interface CellPlace {
  span: 'day' | 'week' | 'month' | 'period';
  /** YYYY-MM-DD, both included; ends of a week or month beyond the period are cut. */
  from: string;
  to: string;
  site: SiteId | 'all';
  situation: Situation | typeof UNKNOWN_SITUATION | 'several';
}

/** Totals that no conversation can be told from. */
export interface SharedCell extends CellPlace {
  counts: Counts;
}

export type SharedCells =
  | { ok: true; cells: SharedCell[] }
  /** All of it is less than one cell may hold. */
  | { ok: false; reason: 'few'; opportunities: number };

function opportunitiesOf({ counts }: SharedCell): number {
  return counts.opportunities ?? 0;
}

function isEnough(cell: SharedCell): boolean {
  return opportunitiesOf(cell) >= LEAST_OPPORTUNITIES;
}

function keyOf({ span, from, site, situation }: CellPlace): string {
  return [from, span, site, situation].join('|');
}

function merged(cells: readonly SharedCell[], placeOf: (cell: SharedCell) => CellPlace) {
  const byKey = new Map<string, SharedCell>();
  for (const cell of cells) {
    const place = placeOf(cell);
    const sum = byKey.get(keyOf(place)) ?? { ...place, counts: {} };
    addCounts(sum.counts, cell.counts);
    byKey.set(keyOf(place), sum);
  }
  return [...byKey.values()];
}

/** The last Sunday of the weeks that begin in a month (YYYY-MM-…). */
function endOfMonth(day: string): string {
  const next = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1));
  return shiftDay(weekOf(shiftDay(next.toISOString().slice(0, 10), -1)), 6);
}

/** The first Monday of a month. */
function startOfMonth(day: string): string {
  return weekOf(shiftDay(`${day.slice(0, 7)}-01`, 6));
}

/** From the finest place up; each is a union of places of the one before. */
function stepsUp(from: string, to: string): ((cell: SharedCell) => CellPlace)[] {
  function within(first: string, last: string) {
    return { from: first < from ? from : first, to: last > to ? to : last };
  }
  const several = { situation: 'several' } as const;
  return [
    ({ from: day, site }) => ({ span: 'day', from: day, to: day, site, ...several }),
    ({ from: day, site }) => {
      const monday = weekOf(day);
      return { span: 'week', ...within(monday, shiftDay(monday, 6)), site, ...several };
    },
    ({ from: day, site }) => {
      const monday = weekOf(day);
      const days = within(startOfMonth(monday), endOfMonth(monday));
      return { span: 'month', ...days, site, ...several };
    },
    ({ site }) => ({ span: 'period', from, to, site, ...several }),
    () => ({ span: 'period', from, to, site: 'all', ...several }),
  ];
}

/** Of cells that are enough, the one to give up: the smallest, of several the last in order. */
function leastOf(cells: readonly SharedCell[]): SharedCell | undefined {
  return [...cells].sort(
    (a, b) => opportunitiesOf(a) - opportunitiesOf(b) || (keyOf(a) < keyOf(b) ? 1 : -1),
  )[0];
}

/**
 * The totals of a period cut into cells of at least 5 opportunities each: by day, site and situation
 * where there are enough. What is too little goes into a cell of its day and site, then of its week,
 * month and the whole period, together with whatever else was too little there; what is still too
 * little takes the smallest other cell with it. Every row is in exactly one cell and no sum beside
 * them is given, so that nothing smaller can be got by subtraction.
 */
export function sharedCells(rows: readonly RollUp[], from: string, to: string): SharedCells {
  const finest = rows.map(
    ({ day, site, situation, counts }): SharedCell => ({
      ...{ span: 'day', from: day, to: day, site, counts },
      situation: situation ?? UNKNOWN_SITUATION,
    }),
  );
  const cells: SharedCell[] = [];
  let small = merged(finest, (cell) => cell);
  for (const placeOf of [null, ...stepsUp(from, to)]) {
    if (placeOf) small = merged(small, placeOf);
    cells.push(...small.filter(isEnough));
    small = small.filter((cell) => !isEnough(cell));
  }
  const rest = small[0];
  if (rest) {
    const given = leastOf(cells);
    if (!given) return { ok: false, reason: 'few', opportunities: opportunitiesOf(rest) };
    cells.splice(cells.indexOf(given), 1);
    addCounts(rest.counts, given.counts);
    cells.push(rest);
  }
  return { ok: true, cells: cells.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) };
}
