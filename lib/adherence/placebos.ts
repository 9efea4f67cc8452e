import type { Channel } from '../conversation/conversation';
import { fillSlots, type Slots } from '../prompting/fill';
import type { Phrase, Stage } from '../prompting/phrase';
import type { Mood, Situation } from '../reading/labels';

export interface PlaceboInput {
  library: readonly Phrase[];
  /** Ids of phrases that were shown, or would have been, in this moment: never a placebo. */
  offered: ReadonlySet<string>;
  /** How many phrases were seen: chance gets as many tries as the prompts had. */
  k: number;
  situation: Situation | null;
  mood: Mood;
  stage: Stage;
  channel: Channel;
  slots: Slots;
  /** The offer's id: the same offer always has the same placebos. */
  seed: string;
}

/** FNV-1a with a last stir: spreads ids that differ in a letter. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/**
 * How near a phrase's cell (situation, mood and stage) is: 0 another cell of the same situation, 1 the same
 * mood in other situations, 2 anything else. Null for a phrase of this very cell, which the agent might have
 * been shown, and for one that fits any situation, which belongs to every cell.
 */
function tier(phrase: Phrase, { situation, mood, stage }: PlaceboInput): 0 | 1 | 2 | null {
  if (phrase.situations.length === 0) return null;
  const sameMood = phrase.emotions.length === 0 || phrase.emotions.includes(mood);
  if (situation === null || !phrase.situations.includes(situation)) return sameMood ? 1 : 2;
  return sameMood && phrase.stages.includes(stage) ? null : 0;
}

/**
 * `k` phrases that were not shown, filled for this conversation: the chance that a reply says something like
 * them is the chance part of adherence (b of A*, product.md S15). From other cells of the same situation; where
 * there are too few, of the same mood in other situations. Null where the library does not have `k`.
 */
export function choosePlacebos(input: PlaceboInput): string[] | null {
  const candidates = input.library.flatMap((phrase) => {
    const near = tier(phrase, input);
    if (near === null || input.offered.has(phrase.id)) return [];
    if (!phrase.channels.includes(input.channel)) return [];
    const text = fillSlots(phrase.text, input.slots);
    return text === null ? [] : [{ text, near, order: spread(`${input.seed}/${phrase.id}`) }];
  });
  candidates.sort((a, b) => a.near - b.near || a.order - b.order || (a.text < b.text ? -1 : 1));
  const chosen = candidates.slice(0, input.k).map(({ text }) => text);
  return chosen.length === input.k ? chosen : null;
}
