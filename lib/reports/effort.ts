import { conversationKey } from './clustering';
import type { ConversationFact } from './facts';
import { saysAgain } from './moment-traits';

/** What a conversation cost the customer, as the browser saw it. */
export interface EffortParts {
  bursts: number;
  repeats: number;
  transfers: number;
  /** Minutes waited for replies; null where handle time is left out. */
  waiting: number | null;
}

/** One conversation's observed effort. */
export interface Effort extends EffortParts {
  key: string;
  /** E: sum of the standardised parts; 0 is this period's mean. */
  score: number;
  /** v of the last customer burst, or null. */
  final: number | null;
}

function partsOf({ moments, handOver }: ConversationFact, careMode: boolean): EffortParts {
  const seconds = moments.reduce((sum, { reply }) => sum + (reply?.seconds ?? 0), 0);
  return {
    bursts: moments.length,
    repeats: moments.filter(saysAgain).length,
    transfers: Number(handOver !== null),
    waiting: careMode ? null : seconds / 60,
  };
}

/** z-scores of one part over all conversations; 0 where it never differs. */
function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (variance > 0 ? (value - mean) / Math.sqrt(variance) : 0));
}

/**
 * Observed effort (product.md S8): z(customer bursts) + z(repeats) + z(transfers) + z(minutes waited),
 * standardised over the conversations given. What the agent asked for again is not recorded and not in
 * it. In care mode the waiting is left out.
 */
export function observedEffort(
  conversations: readonly ConversationFact[],
  careMode: boolean,
): Effort[] {
  const read = conversations.filter(({ moments }) => moments.length > 0);
  const parts = read.map((conversation) => partsOf(conversation, careMode));
  const scores = [
    standardised(parts.map(({ bursts }) => bursts)),
    standardised(parts.map(({ repeats }) => repeats)),
    standardised(parts.map(({ transfers }) => transfers)),
    standardised(parts.map(({ waiting }) => waiting ?? 0)),
  ];
  return read.map((conversation, row) => ({
    key: conversationKey(conversation),
    ...(parts[row] ?? partsOf(conversation, careMode)),
    score: scores.reduce((sum, column) => sum + (column[row] ?? 0), 0),
    final: conversation.moments.at(-1)?.valence ?? null,
  }));
}
