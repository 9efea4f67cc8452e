import type { TextKey } from '@/lib/i18n/translate';
import type { MomentView } from '@/lib/prompting/panel-view';
import type { Emotion, Mood } from '@/lib/reading/labels';

export interface MoodWording {
  mood: Mood;
  /** The word for the mood, as sure as it is. */
  word: TextKey;
  /** How sure, in a few words; null where no feeling is named. */
  certainty: TextKey | null;
  hint: TextKey | null;
  /** What else is heard. */
  also: Emotion[];
}

/** How to say what the customer feels; the agent's correction outranks the model. Null while unread. */
export function moodWording(
  moment: Pick<MomentView, 'reading' | 'corrected' | 'progress'>,
): MoodWording | null {
  const { reading, corrected, progress } = moment;
  if (progress === 'reading' || !reading) return null;
  const mood = corrected ?? reading.primary;
  const also = reading.labels.filter((label) => label !== mood);
  if (corrected) {
    const word = mood === 'neutral' ? 'panel.no_feeling' : (`mood.${mood}` as const);
    return { mood, word, certainty: 'panel.corrected', hint: null, also: [] };
  }
  if (!reading.sure) {
    const word = `panel.perhaps.${mood}` as const;
    return { mood, word, certainty: 'panel.unsure', hint: 'panel.unsure_hint', also };
  }
  if (mood === 'neutral') {
    return { mood, word: 'panel.no_feeling', certainty: null, hint: 'panel.neutral_hint', also };
  }
  return { mood, word: `mood.${mood}`, certainty: 'panel.sure', hint: null, also };
}
