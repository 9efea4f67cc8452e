import type { Situation } from '../reading/labels';
import words from './situation-words.json';

/** Words that tell a situation, with how sure they make it (0..1). Patterns match lower case text. */
export interface SituationWords {
  situation: Situation;
  weight: number;
  pattern: RegExp;
}

/**
 * Strong words only: a rule that would often be wrong is worse than none, because without a
 * situation only phrases that fit any situation are offered. The rules are data; tests hold their
 * labels against the vocabulary.
 */
export const SITUATION_WORDS: readonly SituationWords[] = words.map(
  ({ situation, weight, pattern }) => ({
    situation: situation as Situation,
    weight,
    pattern: new RegExp(pattern, 'u'),
  }),
);
