import type { Emotion, Mood } from './labels';

/** Emotions of a customer who is content. */
export const GLAD: readonly Emotion[] = ['gratitude', 'happiness'];

/** Emotions of a customer for whom something is not right. */
export const UNHAPPY: readonly Emotion[] = [
  'anger',
  'frustration',
  'disappointment',
  'worry',
  'confusion',
];

/** Those among them that are against somebody. */
export const HOT: readonly Emotion[] = ['anger', 'frustration', 'disappointment'];

/** Whether a mood is one of an unhappy customer. */
export function isUnhappy(mood: Mood): boolean {
  return UNHAPPY.some((emotion) => emotion === mood);
}
