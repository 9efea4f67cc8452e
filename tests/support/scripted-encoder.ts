import type { Encoder, HeadOutputs } from '@/lib/model/encoder';
import { ACTS, EMOTIONS, type Emotion, FLAGS, SITUATIONS } from '@/lib/reading/labels';

const NO = -8;
const YES = 8;

/** Words that stand for an emotion, whatever else is said. */
const HEARD: readonly [RegExp, Emotion, number][] = [
  [/furious|outrageous/, 'anger', -1.6],
  [/fed up|annoyed/, 'frustration', -1.2],
  [/worried/, 'worry', -0.8],
  [/thank/, 'gratitude', 1.4],
];

function outputs(text: string, second: string): HeadOutputs {
  const heard = HEARD.filter(([words]) => words.test(text));
  return {
    emotions: EMOTIONS.map((label) => (heard.some(([, emotion]) => emotion === label) ? YES : NO)),
    valence: heard[0]?.[2] ?? 0,
    intensity: heard.length > 0 ? 2 : 0,
    flags: FLAGS.map(() => NO),
    situation: SITUATIONS.map((label) => (label === 'late' && /late|where/.test(text) ? YES : NO)),
    acts: ACTS.map((label) => (label === 'apologise' && /sorry/.test(text) ? YES : NO)),
    follows: second !== '' && text.includes('in my own words') ? YES : NO,
  };
}

export interface ScriptedEncoder extends Encoder {
  /** Texts that were given to the model, oldest first. */
  read: string[];
  /** From now on every pass waits for `release`. */
  hold(): void;
  release(): void;
}

/** A model that hears what is scripted, one window a text; cancels as the real one does. */
export function createScriptedEncoder(): ScriptedEncoder {
  const read: string[] = [];
  let gate = Promise.resolve();
  let open: () => void = () => undefined;
  return {
    hash: 'a'.repeat(64),
    read,
    hold() {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    release: () => open(),
    windows: async (text) => [{ start: 0, end: text.length }],
    async encode(text, second, { signal }) {
      await gate;
      signal?.throwIfAborted();
      read.push(text);
      return outputs(text, second);
    },
  };
}
