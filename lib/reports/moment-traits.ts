import type { MomentFact } from './facts';

/** From this valence down a burst is hard to read and to answer. */
export const NEGATIVE_VALENCE = -0.3;

/** Whether a burst lies below that; null: not sure. */
export function isNegative({ valence }: Pick<MomentFact, 'valence'>): boolean | null {
  return valence === null ? null : valence < NEGATIVE_VALENCE;
}

/** Whether the customer had to say something again: by their own words, or as the model hears it. */
export function saysAgain({ repeats, flags }: Pick<MomentFact, 'repeats' | 'flags'>): boolean {
  return repeats || flags.repeat;
}
