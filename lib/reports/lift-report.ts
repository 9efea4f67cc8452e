import { MOODS } from '../events/vocabulary';
import { type Mood, SITUATIONS, type Situation } from '../reading/labels';
import { adjusted, FALSE_DISCOVERY_RATE } from '../statistics/benjamini-hochberg';
import type { Estimate } from '../statistics/interval';
import { lift } from '../statistics/lift';
import { normalTail, Z95 } from '../statistics/normal';
import type { ReportInput } from './report-input';

/** How much more often a mood is heard in a situation than overall. */
export interface MoodLift {
  situation: Situation;
  mood: Mood;
  /** L(e, s) = P(e|s)/P(e); 1 is as often as overall. */
  lift: Estimate;
  /** Benjamini–Hochberg over all lifts of the report; null where there is no interval. */
  adjusted: number | null;
  stands: boolean;
}

export interface LiftReport {
  /** How many lifts were tested, and the share of false ones let through. */
  tests: number;
  q: number;
  lifts: MoodLift[];
}

/** Two-sided p of L = 1, from the interval of ln L. */
function pOf(estimate: Estimate): number | null {
  if (!estimate.ok || estimate.interval.low <= 0) return null;
  const { estimate: value, low, high } = estimate.interval;
  const error = (Math.log(high) - Math.log(low)) / (2 * Z95);
  return error > 0 ? 2 * normalTail(Math.abs(Math.log(value)) / error) : null;
}

/** Lift of every mood in every situation with at least 20 sure bursts (product.md S9). */
export function liftReport({ facts }: ReportInput): LiftReport {
  const sure = facts.moments.flatMap(({ mood, situation }) =>
    mood !== null && situation !== null ? [{ mood, situation }] : [],
  );
  const byMood = new Map(
    MOODS.map((mood) => [mood, sure.filter((moment) => moment.mood === mood).length]),
  );
  const groups = SITUATIONS.flatMap((situation) => {
    const moments = sure.filter((moment) => moment.situation === situation);
    return moments.length > 0 ? [{ situation, moments }] : [];
  });
  const counted = groups.flatMap(({ situation, moments }) =>
    MOODS.map((mood) => {
      const both = moments.filter((moment) => moment.mood === mood).length;
      const emotion = byMood.get(mood) ?? 0;
      const counts = { both, emotion, situation: moments.length, all: sure.length };
      return { situation, mood, lift: lift(counts) };
    }),
  );
  const ps = adjusted(counted.map((one) => pOf(one.lift)));
  const lifts = counted.map((one, at) => {
    const p = ps[at] ?? null;
    return { ...one, adjusted: p, stands: p !== null && p <= FALSE_DISCOVERY_RATE };
  });
  const tests = ps.filter((p) => p !== null).length;
  return { tests, q: FALSE_DISCOVERY_RATE, lifts };
}
