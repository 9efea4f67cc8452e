import type { Estimate } from '../statistics/interval';
import { proportion } from '../statistics/wilson';
import type { ConversationFact } from './facts';
import { saysAgain } from './moment-traits';
import type { ReportInput } from './report-input';

/** Hand-overs from a bot that the customer hardly felt (product.md S18). */
export interface TransitionReport {
  /** Seamless ones of those that can be judged; `missing`: mood or time not known. */
  seamless: Estimate;
  /** Why the others were not; one hand-over may have several reasons. */
  waited: number;
  repeated: number;
  fell: number;
}

/** Seconds a customer may wait for the first person. */
export const LONGEST_WAIT = 120;
/** A fall of v that counts as none. */
const TOLERANCE = 0.1;

interface Judged {
  waited: boolean;
  repeated: boolean;
  fell: boolean;
}

function judge({ handOver, moments }: ConversationFact): Judged | null {
  const atHandOver = moments.filter(({ beforeHandOver }) => beforeHandOver).at(-1);
  const after = moments.filter(({ beforeHandOver }) => !beforeHandOver);
  const first = after[0];
  const wait = atHandOver?.reply?.seconds ?? null;
  if (!handOver || handOver.valence === null || !first || first.valence === null || wait === null)
    return null;
  return {
    waited: wait > LONGEST_WAIT,
    repeated: after.some(saysAgain),
    fell: first.valence < handOver.valence - TOLERANCE,
  };
}

/**
 * Seamless transition rate: hand-overs with a wait of at most two minutes, no repeat by the customer
 * after it, and a mood after the first human reply that is not lower than at the hand-over (by 0.1).
 */
export function transitionReport({ facts }: ReportInput): TransitionReport {
  const handed = facts.conversations.filter(({ handOver }) => handOver !== null);
  const judged = handed.map(judge).filter((result) => result !== null);
  const seamless = judged.filter(({ waited, repeated, fell }) => !waited && !repeated && !fell);
  return {
    seamless: proportion(seamless.length, judged.length, handed.length - judged.length),
    waited: judged.filter(({ waited }) => waited).length,
    repeated: judged.filter(({ repeated }) => repeated).length,
    fell: judged.filter(({ fell }) => fell).length,
  };
}
