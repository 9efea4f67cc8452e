import { dot } from '../statistics/ridge';
import { featuresOf } from './valence-features';

/**
 * ĝ where an agent has too little history of their own: fitted by tools/prior/prior.ts to the readings
 * of 4,451 pairs of neighbouring customer turns in 750 support chats of MultiDoGO (turn level, test parts
 * of airline, finance, insurance, media and software; CDLA-Permissive 1.0). The customers there were
 * played and were seldom angry, and the mood of one turn told little of the next (R² .03): it is a start,
 * not a standard.
 */
export const PRIOR_COEFFICIENTS: readonly number[] = [0.139, -0.045, -0.098, 0.368, -0.081];

/** What the prior expects of the next message after one of valence `before`, both −1..1. */
export function expectedByPrior(before: number): number {
  const features = featuresOf({ before, stage: null, channel: 'email' });
  return dot(features.slice(0, PRIOR_COEFFICIENTS.length), PRIOR_COEFFICIENTS);
}
