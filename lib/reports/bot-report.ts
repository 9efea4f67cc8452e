import type { Estimate } from '../statistics/interval';
import { mean, sumsOf } from '../statistics/mean-interval';
import { proportion } from '../statistics/wilson';
import { emotionMoments } from './closure';
import type { ConversationFact } from './facts';
import { saysAgain } from './moment-traits';
import type { ReportInput } from './report-input';

/** What customers felt while a bot answered, and after (product.md S16). */
export interface BotReport {
  /** Conversations in which a bot was replaced by this agent. Those a bot ended alone are not seen. */
  handOvers: number;
  /** Mean v of customer bursts before the hand-over; `missing`: not sure. */
  botSentiment: Estimate;
  /** v of the last burst − v at the hand-over. */
  recovery: Estimate;
  /** Emotion moments of the bot's part, a count without a share: the bot's replies are not read. */
  emotionMoments: number;
  /** Customers who said again, after the hand-over, what they had said. */
  repeatsAfter: Estimate;
}

function recoveryOf({ handOver, moments }: ConversationFact): number | null {
  const after = moments.filter(({ beforeHandOver }) => !beforeHandOver).at(-1);
  const before = handOver?.valence ?? null;
  return before === null || after?.valence === undefined || after.valence === null
    ? null
    : after.valence - before;
}

function repeatsAfterHandOver({ moments }: ConversationFact): boolean {
  return moments.some((moment) => !moment.beforeHandOver && saysAgain(moment));
}

/** The bot's part of the period's conversations. */
export function botReport({ facts }: ReportInput): BotReport {
  const handed = facts.conversations.filter(({ handOver }) => handOver !== null);
  const moments = handed.flatMap((conversation) => conversation.moments);
  const before = moments.filter(({ beforeHandOver }) => beforeHandOver);
  const sure = before.flatMap(({ valence }) => (valence === null ? [] : [valence]));
  const recovered = handed.map(recoveryOf);
  const known = recovered.filter((change) => change !== null);
  const emotional = emotionMoments(before.map((moment) => ({ ...moment, history: false })));
  return {
    handOvers: handed.length,
    botSentiment: mean(sumsOf(sure, before.length - sure.length)),
    recovery: mean(sumsOf(known, recovered.length - known.length)),
    emotionMoments: emotional.length,
    repeatsAfter: proportion(handed.filter(repeatsAfterHandOver).length, handed.length),
  };
}
