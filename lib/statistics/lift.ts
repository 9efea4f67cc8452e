import {
  type Estimate,
  type EstimateOptions,
  estimateOf,
  isCount,
  LEAST,
  noInterval,
  tooFew,
} from './interval';
import { Z95 } from './normal';

/** Messages by emotion e and situation s. */
export interface LiftCounts {
  /** With both. */
  both: number;
  /** In the situation. */
  situation: number;
  /** With the emotion. */
  emotion: number;
  all: number;
}

/** The four cells of the table: both, situation only, emotion only, neither. */
function cellsOf({ both, situation, emotion, all }: LiftCounts): number[] {
  return [both, situation - both, emotion - both, all - situation - emotion + both];
}

/** ln L = ln a + ln N − ln(a + b) − ln(a + c) and its variance under a multinomial, by the delta method. */
function logLift(cells: readonly number[]): { log: number; variance: number } {
  const [a = 0, b = 0, c = 0, d = 0] = cells;
  const all = a + b + c + d;
  const [situation, emotion] = [a + b, a + c];
  const slopes = [
    1 / a - 1 / situation - 1 / emotion + 1 / all,
    1 / all - 1 / situation,
    1 / all - 1 / emotion,
    1 / all,
  ];
  return {
    log: Math.log(a) + Math.log(all) - Math.log(situation) - Math.log(emotion),
    variance: slopes.reduce((sum, slope, i) => sum + (cells[i] ?? 0) * slope * slope, 0),
  };
}

/**
 * Lift L(e, s) = P(e|s)/P(e) with the interval of its logarithm; the messages of the situation are among
 * all. With none of both the estimate is 0, and ½ in each cell gives the upper end (Haldane). At least 20
 * messages in the situation; undefined where the emotion never came.
 */
export function lift(
  counts: LiftCounts,
  { missing = 0, least = LEAST.proportion }: EstimateOptions = {},
): Estimate {
  const cells = cellsOf(counts);
  const { situation, emotion, all } = counts;
  if (!cells.every(isCount)) return noInterval('bad_input', all, missing, least);
  if (situation < Math.max(1, least)) return tooFew(situation, least, missing);
  if (emotion === 0) return noInterval('undefined', all, missing, least);
  const isEmpty = counts.both === 0;
  const { log, variance } = logLift(isEmpty ? cells.map((cell) => cell + 0.5) : cells);
  const half = Z95 * Math.sqrt(variance);
  return estimateOf({
    estimate: isEmpty ? 0 : Math.exp(log),
    low: isEmpty ? 0 : Math.exp(log - half),
    high: Math.exp(log + half),
    n: all,
    missing,
    method: 'log_lift',
  });
}
