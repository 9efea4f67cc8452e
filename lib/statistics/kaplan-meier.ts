import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  LEAST,
  type NoInterval,
  noInterval,
} from './interval';
import { Z95 } from './normal';
import { scoreInterval } from './wilson';

/** How long a case was watched, and whether the event then happened or the watch just ended. */
export interface Watched {
  /** At least 0; any unit. */
  time: number;
  happened: boolean;
}

/** The curve from `time` on, up to the next step. */
export interface SurvivalStep {
  time: number;
  /** Still watched just before. */
  atRisk: number;
  events: number;
  survival: number;
  /** 95 %, null where nobody is left. */
  low: number | null;
  high: number | null;
}

/** A survival curve; 1 before its first step. */
export type SurvivalCurve =
  | { ok: true; steps: SurvivalStep[]; n: number; missing: number; last: number; leaving: number[] }
  | { ok: false; n: number; missing: number; least: number; reason?: NoInterval };

/** Whether times and events are such as can be. */
export function areWatched(cases: readonly Watched[]): boolean {
  return cases.every(({ time }) => Number.isFinite(time) && time >= 0);
}

/** S^exp(±z·√V/|ln S|): the interval of ln(−ln S) (Kalbfleisch & Prentice 1980). */
function ends(survival: number, greenwood: number): Pick<SurvivalStep, 'low' | 'high'> {
  if (survival <= 0) return { low: null, high: null };
  const half = (Z95 * Math.sqrt(greenwood)) / Math.abs(Math.log(survival));
  return { low: survival ** Math.exp(half), high: survival ** Math.exp(-half) };
}

/**
 * The share of cases without the event by time (Kaplan & Meier 1958), with the log-minus-log interval on
 * Greenwood's variance. At least 20 cases.
 */
export function kaplanMeier(
  cases: readonly Watched[],
  { missing = 0, least = LEAST.proportion }: EstimateOptions = {},
): SurvivalCurve {
  const n = cases.length;
  if (!areWatched(cases)) return { ok: false, n, missing, least, reason: 'bad_input' };
  if (n < Math.max(1, least)) return { ok: false, n, missing, least };
  const sorted = [...cases].sort((a, b) => a.time - b.time);
  const leaving = sorted.map(({ time }) => time);
  const steps: SurvivalStep[] = [];
  let [survival, greenwood] = [1, 0];
  for (let from = 0; from < n; ) {
    const time = sorted[from]?.time ?? 0;
    let [to, events] = [from, 0];
    for (; to < n && sorted[to]?.time === time; to += 1) events += Number(sorted[to]?.happened);
    const atRisk = n - from;
    from = to;
    if (events === 0) continue;
    survival *= 1 - events / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    steps.push({ time, atRisk, events, survival, ...ends(survival, greenwood) });
  }
  return { ok: true, steps, n, missing, last: leaving.at(-1) ?? 0, leaving };
}

/**
 * The share without the event at a time. Before the first event Wilson's interval with those still watched;
 * undefined beyond the longest watch, and where nobody is left.
 */
export function survivalAt(curve: SurvivalCurve, time: number): Estimate {
  if (!curve.ok) return curve;
  const { n, missing, steps, last, leaving } = curve;
  if (!(time >= 0 && time <= last)) return noInterval('undefined', n, missing);
  const shared = { n, missing, method: 'log_minus_log' } as const;
  const step = steps.findLast((one) => one.time <= time);
  if (step === undefined) {
    const watched = leaving.filter((one) => one >= time).length;
    return estimateOf({ estimate: 1, ...scoreInterval(1, watched, Z95), ...shared });
  }
  const { survival, low, high } = step;
  if (low === null || high === null) return noInterval('undefined', n, missing);
  return estimateOf({ estimate: survival, low, high, ...shared });
}
