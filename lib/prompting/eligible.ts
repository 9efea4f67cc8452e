import type { Channel } from '../conversation/conversation';
import type { Emotion, Situation } from '../reading/labels';
import type { Courtesy } from './courtesy';
import type { Signs } from './heard-signs';
import type { Forbidden, Formality, Phrase, Requirement, Stage } from './phrase';

/** The state a phrase must suit; anything not known is left out and so not assumed. */
export interface EligibleContext {
  channel: Channel;
  stage: Stage;
  /** Emotions heard; empty only where none is. */
  labels: readonly Emotion[];
  /** 0..3 */
  intensity: number;
  situation: Situation | null;
  /** A second situation that holds as well. */
  also: Situation | null;
  formality: Formality;
  emoji: boolean;
  apologised: boolean;
  settled: ReadonlySet<Requirement>;
  forbidden: ReadonlySet<Forbidden>;
  /** What is heard besides a feeling. */
  signs: Signs;
  courtesy: Courtesy;
}

const CONDITION = 'if-';

/** The signs a phrase asks for by its tags. */
export function signsOf(phrase: Phrase): string[] {
  return phrase.tags
    .filter((tag) => tag.startsWith(CONDITION))
    .map((tag) => tag.slice(CONDITION.length));
}

const EMOJI = /\p{Extended_Pictographic}/u;

/** Neutral words suit everyone; casual and formal ones only who asked for them. */
function suitsFormality(phrase: Phrase, wanted: Formality): boolean {
  return phrase.formality === 'neutral' || phrase.formality === wanted;
}

function suitsMood(phrase: Phrase, context: EligibleContext): boolean {
  if (phrase.emotions.length === 0) return true;
  return phrase.emotions.some((mood) =>
    mood === 'neutral' ? context.labels.length === 0 : context.labels.includes(mood),
  );
}

function suitsSituation(phrase: Phrase, { situation, also }: EligibleContext): boolean {
  if (situation === 'abuse') return phrase.situations.includes('abuse');
  if (phrase.situations.length === 0) return true;
  return [situation, also].some((label) => label !== null && phrase.situations.includes(label));
}

/** Thanks and questions are in place only where the moment bears them. */
function suitsCourtesy(phrase: Phrase, { courtesy }: EligibleContext): boolean {
  if (phrase.acts.includes('thank') && !courtesy.mayThank) return false;
  return !(phrase.acts.includes('ask') && courtesy.mayAsk === 'no');
}

/** Whether a phrase may be offered at all; its slots and repeats are judged apart. */
export function isEligible(phrase: Phrase, context: EligibleContext): boolean {
  return (
    phrase.channels.includes(context.channel) &&
    phrase.stages.includes(context.stage) &&
    suitsMood(phrase, context) &&
    suitsSituation(phrase, context) &&
    suitsFormality(phrase, context.formality) &&
    suitsCourtesy(phrase, context) &&
    (context.labels.length === 0 || Math.max(1, context.intensity) + 0.5 >= phrase.intensity) &&
    (context.emoji || !EMOJI.test(phrase.text)) &&
    !(context.apologised && phrase.acts.includes('apologise')) &&
    signsOf(phrase).every((sign) => (context.signs as ReadonlyMap<string, number>).has(sign)) &&
    phrase.requires.every((fact) => context.settled.has(fact)) &&
    !phrase.forbids.some((what) => context.forbidden.has(what))
  );
}
