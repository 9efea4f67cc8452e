import type { ReplyMode } from '../conversation/conversation';
import type { Emotion } from '../reading/labels';
import type { Reading } from '../reading/reading';
import { hasDanger } from './danger';
import { languageHint } from './is-english';
import type { Silence } from './phrase';
import { hasGrief, isSmallTalk } from './signs';
import type { ThreadFacts } from './thread-facts';

export interface SilenceInput {
  /** The last customer burst. */
  text: string;
  /** All customer bursts: grief and danger stay when the talk moves on. */
  texts: readonly string[];
  /** BCP 47 tag where the page knows it. */
  language: string | null;
  replyMode: ReplyMode;
  reading: Reading;
  /** The agent said what the mood is: nothing is unsure any more. */
  corrected: boolean;
  facts: ThreadFacts;
  /** What happened is clear from the words, whatever the exact mood. */
  matterIsClear: boolean;
  /** Labels of the burst before and whether an agent answered it. */
  before: readonly Emotion[];
}

const POSITIVE: readonly Emotion[] = ['gratitude', 'happiness'];

function isPraise(labels: readonly Emotion[]): boolean {
  return labels.length > 0 && labels.every((label) => POSITIVE.includes(label));
}

function isUnhappy(labels: readonly Emotion[]): boolean {
  return labels.length > 0 && labels.every((label) => !POSITIVE.includes(label));
}

function isOtherLanguage(text: string, language: string | null): boolean {
  const hint = languageHint(text);
  if (hint !== 'unknown') return hint === 'other';
  return language !== null && !/^en\b/iu.test(language);
}

/**
 * Why nothing should be said now, or null. In order: what the agent is doing, what no phrase may
 * answer, what is not known, what needs no words.
 */
export function silenceOf(input: SilenceInput): Silence | null {
  const { text, reading, facts } = input;
  if (input.replyMode === 'internal') return 'internal_note';
  if (facts.answered) return isPraise(reading.labels) ? 'praise_answered' : 'answered';
  if (isOtherLanguage(text, input.language)) return 'other_language';
  if (input.texts.some((each) => hasDanger(each) || hasGrief(each))) return 'person_must_decide';
  if (input.corrected) return reading.labels.length === 0 ? 'flat' : null;
  if (isSmallTalk(text)) return 'small_talk';
  if (isPraise(reading.labels) && isPraise(input.before) && facts.agentTurns > 0)
    return 'praise_answered';
  if (!reading.sure && !(input.matterIsClear && isUnhappy(reading.labels))) return 'unsure';
  return reading.labels.length === 0 ? 'flat' : null;
}
