import type { Phrase } from './phrase';

/** Share of a phrase's word trigrams in an agent's text from which the phrase counts as said. */
const SAID = 0.5;

function trigrams(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.length < 3) return [words.join(' ')];
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}

/** What the agents have said in a thread, ready to be asked for repeats. */
export interface Said {
  /** Word trigrams of each agent message, oldest first. */
  texts: ReadonlySet<string>[];
  /** Ids of phrases already used in the thread, oldest first. */
  used: readonly string[];
}

/** Makes agents' messages (oldest first) and used phrase ids ready for `isRepeat`. */
export function saidBefore(agentTexts: readonly string[], used: readonly string[]): Said {
  return { texts: agentTexts.map((text) => new Set(trigrams(text.slice(0, 4000)))), used };
}

/** True when using the phrase again would be more often, or sooner, than it allows. */
export function isRepeat(phrase: Phrase, filled: string, said: Said): boolean {
  const byId = said.used.filter((id) => id === phrase.id).length;
  if (said.texts.length === 0) return byId >= phrase.maxPerConversation;
  const grams = trigrams(filled);
  const at = said.texts
    .map((text, index) => ({
      index,
      share: grams.filter((gram) => text.has(gram)).length / grams.length,
    }))
    .filter(({ share }) => share >= SAID)
    .map(({ index }) => index);
  if (Math.max(byId, at.length) >= phrase.maxPerConversation) return true;
  const last = at.at(-1);
  return last !== undefined && said.texts.length - last <= phrase.cooldownTurns;
}
