import type { Act, Emotion, Mood, Situation } from '../reading/labels';
import type { NeedKind } from '../reading/need';
import type { Courtesy } from './courtesy';
import { signsOf } from './eligible';
import type { Signs } from './heard-signs';
import type { Formality, Mechanism, Phrase, Stage } from './phrase';

/** What a phrase is scored against. Probabilities 0..1. */
export interface ScoreContext {
  emotions: Readonly<Record<Emotion, number>>;
  primary: Mood;
  situation: { label: Situation; p: number } | null;
  /** A second situation that holds as well. */
  also: { label: Situation; p: number } | null;
  stage: Stage;
  need: NeedKind;
  formality: Formality;
  /** What is heard besides a feeling. */
  signs: Signs;
  courtesy: Courtesy;
}

/** Weights after product.md 4.2: what the customer feels and what happened count most. */
export const WEIGHTS = {
  emotion: 3,
  situation: 3,
  need: 1.5,
  slots: 1,
  mechanism: 0.6,
  tone: 0.6,
  formality: 0.5,
  sign: 2.5,
  settled: 1,
  ask: 1.5,
} as const;

/** Attentive and cognitive empathy outdo the bare feeling word (Clark et al. 2013). */
const MECHANISM: Readonly<Record<Mechanism, number>> = {
  attentive: 1,
  cognitive: 0.9,
  none: 0.6,
  affective: 0.4,
};

/** The acts that serve each need. */
const SERVES: Readonly<Record<NeedKind, readonly Act[]>> = {
  be_heard: ['paraphrase', 'validate', 'acknowledge_feeling'],
  fix: ['ownership', 'next_step'],
  date: ['time', 'next_step'],
  money_back: ['ownership', 'next_step', 'time'],
  information: ['explain', 'ask'],
  person: ['ownership', 'personalise'],
  reassurance: ['reassure', 'next_step'],
  nothing: ['thank', 'close', 'check'],
};

const WARM: readonly Stage[] = ['open', 'close', 'hand_over'];

function emotionMatch(phrase: Phrase, context: ScoreContext): number {
  if (phrase.emotions.length === 0) return 0.35;
  const p = Math.max(
    ...phrase.emotions.map((mood) => (mood === 'neutral' ? 0 : context.emotions[mood])),
  );
  return phrase.emotions.includes(context.primary) ? Math.max(0.6, p) : p * 0.7;
}

function situationMatch(phrase: Phrase, context: ScoreContext): number {
  if (phrase.situations.length === 0) return 0.25;
  const fitting = [context.situation, context.also].map((guess) =>
    guess !== null && phrase.situations.includes(guess.label) ? guess.p : 0,
  );
  return Math.max(...fitting);
}

function needMatch(phrase: Phrase, context: ScoreContext): number {
  const serves = SERVES[context.need];
  return Math.min(1, phrase.acts.filter((act) => serves.includes(act)).length / 2);
}

/** Warm at the ends, competent in the middle (Packard, Li & Berger 2024). */
function toneMatch(phrase: Phrase, context: ScoreContext): number {
  return WARM.includes(context.stage) ? phrase.warmth : phrase.competence;
}

/** The strongest sign that a phrase was written for. */
function signMatch(phrase: Phrase, { signs }: ScoreContext): number {
  const strengths: ReadonlyMap<string, number> = signs;
  return Math.max(0, ...signsOf(phrase).map((sign) => strengths.get(sign) ?? 0));
}

/**
 * How well an eligible phrase answers the moment; higher is better, only the order means anything.
 * `slotCount` is how many of the customer's own facts its text plays back.
 */
export function scorePhrase(phrase: Phrase, slotCount: number, context: ScoreContext): number {
  return (
    WEIGHTS.emotion * emotionMatch(phrase, context) +
    WEIGHTS.situation * situationMatch(phrase, context) +
    WEIGHTS.need * needMatch(phrase, context) +
    WEIGHTS.slots * Math.min(1, slotCount / 2) +
    WEIGHTS.mechanism * MECHANISM[phrase.mechanism] +
    WEIGHTS.tone * toneMatch(phrase, context) +
    WEIGHTS.sign * signMatch(phrase, context) +
    WEIGHTS.settled * (phrase.requires.length > 0 ? 1 : 0) -
    WEIGHTS.ask *
      (context.courtesy.mayAsk === 'rather not' && phrase.acts.includes('ask') ? 1 : 0) +
    WEIGHTS.formality * (phrase.formality === context.formality ? 1 : 0)
  );
}
