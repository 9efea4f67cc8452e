import { GLAD, UNHAPPY } from '../reading/emotion-kinds';
import { EMOTIONS, type Emotion, type Situation } from '../reading/labels';
import type { Reading } from '../reading/reading';
import { complains, isTrouble, namesTrouble } from './complaint';
import type { Doubt } from './doubt-reading';
import { hasOpenTrouble, turnsAway } from './open-trouble';
import { plainText } from './plain-text';
import { isSarcastic } from './sarcasm';
import { saysResolved } from './signs';
import { saysVulnerable } from './vulnerability';

export interface FeltInput {
  reading: Reading;
  /** The last customer burst. */
  text: string;
  doubt: Doubt | null;
  /** What happened, where it is clear. */
  matter: Situation | null;
  /** The agent said what the mood is: nothing to weigh. */
  corrected: boolean;
}

export interface Felt {
  /** What the choice goes by: the reading, or an unhappy one where the words are plainer than it. */
  reading: Reading;
  /** Stands in for a reading that is unsure, empty or glad against the words: no feeling may be named. */
  standsIn: boolean;
}

/** Together, unhappy emotions this likely count where the words name a trouble. */
const LIKELY_TOGETHER = 0.4;
/** One unhappy emotion this likely counts where the model itself is not sure. */
const LIKELY_ALONE = 0.35;
/** An emotion from here is among those that stand in. */
const NOTICEABLE = 0.2;
/** From here, words that take the blame are an apology. */
const NOTED_BLAME = 0.1;
/** What a stand-in counts for in the match: less than a feeling that was heard. */
const STAND_IN = 0.5;

/** Praise that the model may miss, in words that hardly mean anything else. */
const ACCLAIM =
  /\b(?:shout.?out (?:to|for)|credit where|kudos|hats off|legends?\b|props to|bravo|big up|above and beyond|made my (?:day|week)|(?:10|5)\/(?:10|5)|cannot recommend (?:them|you|it) enough|highly recommend)|^[★]{5}/u;

/** Acclaimed in so many words, with nothing that is wrong and no second meaning. */
function acclaims({ text, matter }: FeltInput): boolean {
  return (
    ACCLAIM.test(plainText(text)) &&
    !hasOpenTrouble(text) &&
    !complains(text, matter) &&
    !isSarcastic(text, GLAD)
  );
}

/** An apology of one's own, or blame taken; "I had to apologise to clients" is none. */
const OWN_BLAME =
  /\b(?:sorry|my (?:own )?(?:\p{L}+ )?(?:fault|bad|mistake|error|apologies)|i apologi[sz]e|apologies|silly|stupid|dumb|embarrass\w*|embarass\w*|oops|whoops|forgive|pardon|excuse me|to bother|ashamed|feel bad|clumsy)\b/u;

/** Heard as an apology, though nobody apologises and the words complain. */
function apologisesForNothing({ reading, text, matter }: FeltInput): boolean {
  return (
    reading.primary === 'apologetic' && !OWN_BLAME.test(plainText(text)) && complains(text, matter)
  );
}

function isGlad(labels: readonly Emotion[]): boolean {
  return labels.length > 0 && labels.every((label) => GLAD.includes(label));
}

/** The words complain, or the model leans that way and they name a trouble. */
function soundsUnhappy({ reading, text, doubt, matter }: FeltInput): boolean {
  if (doubt === 'sarcasm') return true;
  const { emotions, sure, labels } = reading;
  if (isGlad(labels)) {
    if (hasOpenTrouble(text) || (doubt !== null && isTrouble(matter))) return true;
    return (doubt !== null || !sure) && complains(text, matter);
  }
  if (complains(text, matter)) return true;
  if (!sure && saysVulnerable(text)) return true;
  const chances = UNHAPPY.map((emotion) => emotions[emotion]);
  const most = Math.max(...chances);
  const together = chances.reduce((sum, p) => sum + p, 0);
  if (!sure && most >= LIKELY_ALONE && most > Math.max(emotions.happiness, emotions.gratitude))
    return true;
  return together >= LIKELY_TOGETHER && namesTrouble(text, matter);
}

/** The reading as if these emotions had been heard, and no other. */
function likely(reading: Reading, labels: readonly Emotion[]): Reading {
  const emotions = { ...reading.emotions };
  for (const label of EMOTIONS)
    emotions[label] = labels.includes(label) ? Math.max(STAND_IN, emotions[label]) : 0;
  return { ...reading, labels: [...labels], primary: labels[0] ?? 'neutral', emotions };
}

/** Troubles that frighten more than they annoy. */
const FRIGHTENING: readonly Situation[] = [
  'fraud_security',
  'data_loss',
  'health_safety',
  'hardship',
  'privacy_request',
];

/** What most people feel then, where no feeling was noticed. */
function usual(matter: Situation | null): Emotion[] {
  return matter !== null && FRIGHTENING.includes(matter)
    ? ['worry', 'frustration']
    : ['frustration', 'disappointment'];
}

/** Unhappy emotions in place of what was heard, likeliest first; frustration where none is noticeable. */
function standIn({ reading, doubt, text, matter }: FeltInput): Reading {
  if (reading.emotions.apologetic >= NOTED_BLAME && OWN_BLAME.test(plainText(text)))
    return likely(reading, ['apologetic']);
  const noticed = UNHAPPY.filter((emotion) => reading.emotions[emotion] >= NOTICEABLE).sort(
    (a, b) => reading.emotions[b] - reading.emotions[a],
  );
  const labels: Emotion[] = doubt === 'sarcasm' || noticed.length === 0 ? usual(matter) : noticed;
  return likely(reading, labels);
}

/** Gladness beside an unhappy feeling is courtesy: it must not call for cheer. */
function withoutCourtesy(reading: Reading): Reading {
  const labels = reading.labels.filter((label) => !GLAD.includes(label));
  if (labels.length === 0 || labels.length === reading.labels.length) return reading;
  const primary = labels[0] ?? 'neutral';
  return {
    ...reading,
    labels,
    primary: labels.some((l) => l === reading.primary) ? reading.primary : primary,
  };
}

/**
 * What the choice of words goes by. The model reads moods; whether something is still wrong stands in
 * the words, and where the two disagree the unhappy side is taken, since cheer for somebody in trouble
 * does more harm than plain words for somebody content.
 */
export function feltBy(input: FeltInput): Felt {
  const { reading, corrected, text } = input;
  if (corrected) return { reading, standsIn: false };
  if (apologisesForNothing(input)) return { reading: standIn(input), standsIn: true };
  const heard = reading.sure && reading.labels.length > 0 && !isGlad(reading.labels);
  if (heard)
    return { reading: saysResolved(text) ? reading : withoutCourtesy(reading), standsIn: false };
  if (!isGlad(reading.labels) && acclaims(input))
    return { reading: likely(reading, GLAD), standsIn: true };
  if (isGlad(reading.labels) && !hasOpenTrouble(text) && turnsAway(text))
    return { reading: { ...reading, sure: false }, standsIn: false };
  if (soundsUnhappy(input)) return { reading: standIn(input), standsIn: true };
  return { reading, standsIn: false };
}
