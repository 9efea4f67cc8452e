import type { Outcome } from './auc';
import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  LEAST,
  type NoInterval,
  noInterval,
  tooFew,
} from './interval';
import { mean, sumsOf } from './mean-interval';
import { momentsOf } from './moments';
import { studentTQuantile } from './student-t';
import { proportion } from './wilson';

/** One bin of a reliability curve. */
export interface ReliabilityBin {
  n: number;
  /** Mean of the forecasts. */
  forecast: number;
  /** Share that came. */
  observed: Estimate;
}

/** A reliability curve with its expected calibration error, 0..1. */
export type Reliability =
  | { ok: true; bins: ReliabilityBin[]; ece: number; n: number; missing: number }
  | { ok: false; n: number; missing: number; least: number; reason?: NoInterval };

const BINS = 10;

type Checked = { came: number } | Extract<Estimate, { ok: false }>;

/** Forecasts are chances and as many as outcomes, and enough of what was forecast came. */
function checked(
  forecasts: readonly number[],
  outcomes: readonly Outcome[],
  { missing = 0, least = LEAST.forecast }: EstimateOptions,
): Checked {
  const isSound = forecasts.every((p) => p >= 0 && p <= 1) && forecasts.length === outcomes.length;
  const none = isSound ? null : noInterval('bad_input', forecasts.length, missing, least);
  if (none !== null && !none.ok) return none;
  const came = outcomes.filter(Boolean).length;
  return came < Math.max(1, least) ? { ok: false, n: came, missing, least } : { came };
}

function errorsOf(forecasts: readonly number[], outcomes: readonly Outcome[]): number[] {
  return forecasts.map((p, i) => (p - Number(outcomes[i])) ** 2);
}

/**
 * Brier's score, the mean of (forecast − outcome)² (1950), with its t interval; 0 is best. At least 30
 * cases that came.
 */
export function brier(
  forecasts: readonly number[],
  outcomes: readonly Outcome[],
  options: EstimateOptions = {},
): Estimate {
  const result = checked(forecasts, outcomes, options);
  if ('ok' in result) return result;
  return mean(sumsOf(errorsOf(forecasts, outcomes), options.missing), 2);
}

/**
 * Brier skill 1 − BS/BS_base against a forecast that always says the base rate, with the t interval of its
 * linearisation (delta method); 1 is best, 0 no better than the base rate. At least 30 cases that came.
 */
export function brierSkill(
  forecasts: readonly number[],
  outcomes: readonly Outcome[],
  options: EstimateOptions = {},
): Estimate {
  const result = checked(forecasts, outcomes, options);
  if ('ok' in result) return result;
  const n = forecasts.length;
  const { missing = 0, least = LEAST.forecast } = options;
  if (result.came === n) return noInterval('undefined', n, missing, least);
  const rate = result.came / n;
  const errors = errorsOf(forecasts, outcomes);
  const base = rate * (1 - rate);
  const ratio = errors.reduce((sum, error) => sum + error, 0) / n / base;
  const parts = momentsOf(
    errors.map((e, i) => (e - ratio * (Number(outcomes[i]) - rate) ** 2) / base),
  );
  if (parts === null || n < 2) return tooFew(n, least, missing);
  const half = studentTQuantile(0.975, n - 1) * Math.sqrt(parts.variance / n);
  const estimate = 1 - ratio;
  const ends = { low: estimate - half, high: estimate + half };
  return estimateOf({ estimate, ...ends, n, missing, method: 'delta' });
}

function binOf(cases: readonly { p: number; came: number }[]): ReliabilityBin {
  const came = cases.reduce((sum, one) => sum + one.came, 0);
  const forecast = cases.reduce((sum, { p }) => sum + p, 0) / cases.length;
  return { n: cases.length, forecast, observed: proportion(came, cases.length, 0, 1) };
}

/**
 * The reliability curve: cases in the order of their forecasts, in 10 bins of equal count, each with the
 * mean forecast and the share that came (Wilson); and the expected calibration error Σ n_b/n·|share − mean
 * forecast|. At least 30 cases that came.
 */
export function reliability(
  forecasts: readonly number[],
  outcomes: readonly Outcome[],
  options: EstimateOptions = {},
): Reliability {
  const result = checked(forecasts, outcomes, options);
  if ('ok' in result) return result;
  const n = forecasts.length;
  const cases = forecasts.map((p, i) => ({ p, came: Number(outcomes[i]) }));
  cases.sort((a, b) => a.p - b.p);
  const bins = Array.from({ length: Math.min(BINS, n) }, (_, b, count = Math.min(BINS, n)) =>
    binOf(cases.slice(Math.floor((b * n) / count), Math.floor(((b + 1) * n) / count))),
  );
  const ece = bins.reduce((sum, { n: size, forecast, observed }) => {
    const share = observed.ok ? observed.interval.estimate : forecast;
    return sum + (size / n) * Math.abs(share - forecast);
  }, 0);
  return { ok: true, bins, ece, n, missing: options.missing ?? 0 };
}
