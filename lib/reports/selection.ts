import type { SiteId } from '../conversation/conversation';
import type { RollUp } from '../events/roll-up';
import type { Situation } from '../reading/labels';
import type { FactsFilter } from './facts-where';

/** The part of the records that is looked at; null is all of them. */
export type Selection = Pick<FactsFilter, 'site' | 'situation'>;

/** Every site and situation. */
export const WHOLE: Selection = { site: null, situation: null };

/** Where a row of totals belongs. Rows from before situations were counted apart have none. */
export interface RowPlace {
  site: SiteId;
  situation?: Situation | null;
}

/** Whether a row of totals is part of a selection. */
export function isSelected(row: RowPlace, { site, situation }: Selection): boolean {
  return (
    (site === null || row.site === site) && (situation === null || row.situation === situation)
  );
}

/** What can be chosen: only what occurs. */
export interface Choices {
  sites: SiteId[];
  situations: Situation[];
}

/** The sites and situations of rows, each once, in the order of the alphabet. */
export function choicesOf(rows: readonly RowPlace[]): Choices {
  const sites = new Set(rows.map(({ site }) => site));
  const situations = new Set(rows.flatMap(({ situation }) => situation ?? []));
  return { sites: [...sites].sort(), situations: [...situations].sort() };
}

/** The rows of a selection. */
export function selected<T extends Pick<RollUp, 'site'>>(
  rows: readonly T[],
  selection: Selection,
): T[] {
  return rows.filter((row) => isSelected(row, selection));
}
