import type { Translate } from '@/lib/i18n/translate';
import { EMOTIONS, type Mood } from '@/lib/reading/labels';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import './correct-mood.css';

const MOODS: readonly Mood[] = [...EMOTIONS, 'neutral'];

interface CorrectMoodProps {
  current: Mood;
  correct: (mood: Mood) => void;
  t: Translate;
}

/** The agent knows better: choose one of the nine moods. */
export function CorrectMood({ current, correct, t }: CorrectMoodProps) {
  return (
    <Disclosure label={t('panel.wrong_mood')}>
      {(close) => (
        <fieldset className="correct-mood">
          <legend>{t('panel.wrong_mood_ask')}</legend>
          {MOODS.map((mood) => (
            <Button
              key={mood}
              data-mood={mood}
              aria-pressed={mood === current}
              onClick={() => {
                correct(mood);
                close();
              }}
            >
              <span className="correct-mood-dot" />
              {t(`mood.${mood}`)}
            </Button>
          ))}
        </fieldset>
      )}
    </Disclosure>
  );
}
