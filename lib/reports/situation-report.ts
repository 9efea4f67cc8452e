import { isUnhappy } from '../reading/emotion-kinds';
import type { Situation } from '../reading/labels';
import { groupBy } from '../statistics/group-by';
import type { Estimate } from '../statistics/interval';
import { proportion } from '../statistics/wilson';
import type { ConversationFact, MomentFact } from './facts';
import { saysAgain } from './moment-traits';

/** What customers came with, for those who can mend its cause. It names no conversation and no person. */
export interface SituationRow {
  /** Null: the situations with fewer conversations than `LEAST_CONVERSATIONS`, taken together. */
  situation: Situation | null;
  conversations: number;
  messages: number;
  /** Of the messages read surely, those with an unpleasant feeling; the unsure ones are missing. */
  upset: Estimate;
  /** Of all messages, those that say it is not the first time. */
  again: Estimate;
}

/** A situation of fewer conversations could point to one of them. */
export const LEAST_CONVERSATIONS = 5;

function rowOf(
  situation: Situation | null,
  conversations: readonly Pick<ConversationFact, 'moments'>[],
): SituationRow {
  const moments = conversations.flatMap((each): readonly MomentFact[] => each.moments);
  const sure = moments.filter(({ mood }) => mood !== null);
  const upset = sure.filter(({ mood }) => mood !== null && isUnhappy(mood)).length;
  const again = moments.filter(saysAgain).length;
  return {
    situation,
    conversations: conversations.length,
    messages: moments.length,
    upset: proportion(upset, sure.length, moments.length - sure.length),
    again: proportion(again, moments.length),
  };
}

/** Situations with their conversations, most frequent first, the small ones together at the end. */
export function situationReport(
  conversations: readonly Pick<ConversationFact, 'situation' | 'moments'>[],
): SituationRow[] {
  const groups = [...groupBy(conversations, ({ situation }) => situation)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const large = groups.filter(([, own]) => own.length >= LEAST_CONVERSATIONS);
  const small = groups.filter(([, own]) => own.length < LEAST_CONVERSATIONS);
  const rows = large.flatMap(([, own]) => rowOf(own[0]?.situation ?? null, own));
  const rest = small.flatMap(([, own]) => own);
  return rest.length > 0 ? [...rows, rowOf(null, rest)] : rows;
}
