import { sentences } from '../../../conversation/sentences';
import type { DraftPattern } from '../draft-pattern';
import { plainWords } from '../draft-text';

/** Share of a sentence's word trigrams that an earlier sentence must have. */
const SAME = 0.55;
const LEAST_WORDS = 6;
/** What is said in every mail, and may be. */
const FURNITURE =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|kind regards|best regards|best wishes|many thanks|regards|sincerely|yours|thanks|thank you for (?:contacting|your (?:message|reply|e-?mail)))\b/u;

function trigrams(plain: string): string[] {
  const words = plain.match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.length < LEAST_WORDS) return [];
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}

export const REPEATED_PHRASE: DraftPattern = {
  kind: 'repeated_phrase',
  evidence: 'product-4.3',
  find({ plain, text, before }, facts) {
    if (FURNITURE.test(plain.trim())) return null;
    const own = trigrams(plain);
    if (own.length === 0) return null;
    const said = facts.agentTexts.flatMap((agent) => {
      const part = agent.slice(0, 4000);
      return sentences(part).map(({ start, end }) => plainWords(part.slice(start, end)));
    });
    const again = [...said, ...before].some((earlier) => {
      const known = new Set(trigrams(earlier));
      return own.filter((gram) => known.has(gram)).length / own.length >= SAME;
    });
    return again ? { start: 0, end: text.length } : null;
  },
  better: () => '',
};
