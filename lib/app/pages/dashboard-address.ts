import { SITE_IDS } from '../../events/vocabulary';
import { SITUATIONS } from '../../reading/labels';
import { PERIOD_LENGTHS, type Period } from '../../reports/period';
import { type Selection, WHOLE } from '../../reports/selection';

/** The parts of the page of numbers. */
export const DASHBOARD_PARTS = ['numbers', 'standards', 'imports'] as const;
export type DashboardPart = (typeof DASHBOARD_PARTS)[number];

/** What the page shows, as its address keeps it: it survives a reload and can be bookmarked. */
export interface DashboardAddress {
  part: DashboardPart;
  length: Period['length'];
  /** The last day; null: today, whenever that is. */
  to: string | null;
  selection: Selection;
}

/** Today, everything. */
export const START: DashboardAddress = {
  part: 'numbers',
  length: 1,
  to: null,
  selection: WHOLE,
};

function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(at || 0).toISOString().startsWith(text);
}

/** What a `#fragment` says; whatever is not understood has its default. */
export function readAddress(hash: string): DashboardAddress {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  function choice<T extends string | number>(name: string, values: readonly T[]): T | null {
    return values.find((value) => String(value) === params.get(name)) ?? null;
  }
  const to = params.get('to');
  return {
    part: choice('part', DASHBOARD_PARTS) ?? START.part,
    length: choice('days', PERIOD_LENGTHS) ?? START.length,
    to: to !== null && isDay(to) ? to : null,
    selection: { site: choice('site', SITE_IDS), situation: choice('situation', SITUATIONS) },
  };
}

/** The fragment of an address, '' for the start; `readAddress` reads it again. */
export function writeAddress({ part, length, to, selection }: DashboardAddress): string {
  const said = {
    part: part === START.part ? null : part,
    days: length === START.length ? null : String(length),
    ...{ to, site: selection.site, situation: selection.situation },
  };
  const params = new URLSearchParams(
    Object.entries(said).flatMap(([name, value]): [string, string][] =>
      value === null ? [] : [[name, value]],
    ),
  );
  return params.size > 0 ? `#${params}` : '';
}
