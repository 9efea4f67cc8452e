import { groupBy } from '../statistics/group-by';
import { type InterruptedSeries, interruptedSeries } from '../statistics/interrupted-series';
import type { Estimate } from '../statistics/interval';
import { proportionDifference } from '../statistics/newcombe';
import type { MomentFact } from './facts';
import { isNegative } from './moment-traits';
import { weekOf } from './week-of';

/** What was heard before and after a day on which something changed, e.g. a new returns page. */
export interface ChangeReport {
  /** YYYY-MM-DD: the first day with the change. */
  day: string;
  /** By week, with the trend taken into account; needs 8 weeks on each side. */
  series: InterruptedSeries;
  /** Share of negative bursts after − before, where the weeks are too few; the trend is not in it. */
  difference: Estimate;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

function negativeOf(moments: readonly MomentFact[]): { x: number; n: number } {
  const sure = moments.flatMap((moment) => isNegative(moment) ?? []);
  return { x: sure.filter(Boolean).length, n: sure.length };
}

/** Weeks since 1970 of a Monday. */
function weekNumber(monday: string): number {
  return Math.round(Date.parse(`${monday}T00:00:00Z`) / WEEK);
}

/**
 * The share of negative customer bursts around a change (product.md S9): an interrupted series of weekly
 * shares, and the plain difference of the two parts. The week of the change counts as after. It goes with
 * the change; whatever else came that week is in it.
 */
export function changeReport(moments: readonly MomentFact[], day: string): ChangeReport {
  const weeks = [...groupBy(moments, (moment) => weekOf(moment.day))].flatMap(([monday, all]) => {
    const { x, n } = negativeOf(all);
    return n === 0 ? [] : [{ time: weekNumber(monday), value: x / n }];
  });
  const after = negativeOf(moments.filter((moment) => moment.day >= day));
  const before = negativeOf(moments.filter((moment) => moment.day < day));
  const missing = moments.filter(({ valence }) => valence === null).length;
  return {
    day,
    series: interruptedSeries(weeks, weekNumber(weekOf(day))),
    difference: proportionDifference(after, before, { missing }),
  };
}
