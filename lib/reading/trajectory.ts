import type { Mood } from './labels';
import type { Reading } from './reading';

/** A change of valence (−1..1) smaller than this is within the model's own error. */
const STEP = 0.25;

export type Direction = 'better' | 'worse' | 'steady' | 'unknown';

/** A customer burst that was read. */
export interface TrajectoryPoint {
  /** Index of the burst. */
  index: number;
  /** −1..1. */
  valence: number;
  /** 0..3. */
  intensity: number;
  primary: Mood;
  sure: boolean;
}

/** How the customer's mood moved over a conversation. */
export interface Trajectory {
  direction: Direction;
  /** Valence of the last burst less the mean of those before it, −2..2; null where there are fewer than two. */
  change: number | null;
  points: TrajectoryPoint[];
}

function directionOf(change: number | null): Direction {
  if (change === null) return 'unknown';
  if (change >= STEP) return 'better';
  return change <= -STEP ? 'worse' : 'steady';
}

/**
 * Compares the last burst with all before it. Bursts not read (null) are left out; where the last one
 * is not read yet, the direction is unknown.
 */
export function trajectoryOf(readings: readonly (Reading | null)[]): Trajectory {
  const points = readings.flatMap((reading, index): TrajectoryPoint[] => {
    if (!reading) return [];
    const { valence, intensity, primary, sure } = reading;
    return [{ index, valence, intensity, primary, sure }];
  });
  const last = points.at(-1);
  const before = points.slice(0, -1);
  const known = last !== undefined && last.index === readings.length - 1 && before.length > 0;
  const change = known
    ? last.valence - before.reduce((sum, point) => sum + point.valence, 0) / before.length
    : null;
  return { direction: directionOf(change), change, points };
}
