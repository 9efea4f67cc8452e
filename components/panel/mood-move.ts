import type { MoodPoint } from '@/lib/prompting/panel-view';

/** The same step as the trajectory's: a smaller change is within the model's own error. */
const STEP = 0.25;

export type MoodMove = 'first' | 'better' | 'worse' | 'steady' | 'unknown';

/** How the last burst compares with the mean of those before; `unknown` while it is not read. */
export function moodMove(points: readonly MoodPoint[]): MoodMove {
  const last = points.at(-1)?.valence ?? null;
  if (last === null) return 'unknown';
  const before = points.slice(0, -1).flatMap(({ valence }) => (valence === null ? [] : [valence]));
  if (before.length === 0) return 'first';
  const change = last - before.reduce((sum, valence) => sum + valence, 0) / before.length;
  if (change >= STEP) return 'better';
  return change <= -STEP ? 'worse' : 'steady';
}
