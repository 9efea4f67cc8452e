import type { MomentFact } from './facts';
import { isNegative } from './moment-traits';

/** What this agent's customers felt lately, for the agent alone (product.md S18). Never exported. */
export interface LoadReport {
  /** Weighted sum of hard bursts of the last hour: each 0..1 by how bad and how recent. */
  load: number;
  /** Customer bursts of the last hour, and how many of them were hard. */
  bursts: number;
  hard: number;
  /** Hard bursts in a row up to now. */
  streak: number;
}

const HOUR = 60 * 60 * 1000;
function isHard(moment: MomentFact): boolean {
  return isNegative(moment) ?? false;
}

/**
 * Emotional load: Σ over the last hour of the strongest negative emotion × [v < −0.3] × a weight that
 * falls from 1 now to 0 an hour ago. `now` in ISO 8601. Only bursts that came while the agent was there.
 */
export function emotionalLoad(moments: readonly MomentFact[], now: string): LoadReport {
  const live = moments.filter(({ history, at }) => !history && at <= now);
  const sorted = [...live].sort((a, b) => (a.at < b.at ? -1 : 1));
  const recent = sorted.filter(({ at }) => Date.parse(now) - Date.parse(at) < HOUR);
  const hard = recent.filter(isHard);
  const load = hard.reduce((sum, { negative, at }) => {
    return sum + negative * (1 - (Date.parse(now) - Date.parse(at)) / HOUR);
  }, 0);
  const lastEasy = sorted.findLastIndex((moment) => !isHard(moment));
  return { load, bursts: recent.length, hard: hard.length, streak: sorted.length - 1 - lastEasy };
}
