import { apologises } from '../../thread-facts';
import type { DraftPattern } from '../draft-pattern';
import { plainWords } from '../draft-text';
import { findWords } from '../find-words';
import { matterWords } from '../shared-words';

const SORRY = String.raw`(?:(?:so |very |really |truly |deeply |terribly |again,? |once again,? |once more,? )*sorry(?! to (?:ask|bother|trouble|interrupt|press|see you go))|(?:(?:sincerely|truly|deeply|again|once again|once more|also) )*apologi[sz]e|(?:(?:my|our)(?: \w+)? )?apologies|forgive (?:us|me))`;
const WORDS = [
  new RegExp(
    String.raw`(?<!\b(?:no need to (?:be|say|feel)|nothing to (?:be|feel)|not|don't be|don't|you're|you are|you were|you|better safe than|to say|feel) )\b${SORRY}\b(?!,? (?:which|what|who|could you|can you|i (?:missed|didn't catch)|did you|but (?:which|what|could|can))|,? is that)`,
    'u',
  ),
];

/** Earlier apologies that may be for the same thing: both general, or with a word of matter in common. */
function isForTheSame(plain: string, earlier: readonly string[]): boolean {
  const matter = matterWords(plain);
  if (matter.size === 0) return earlier.length > 0;
  return earlier.some((other) => {
    const known = matterWords(other);
    return known.size === 0 || [...matter].some((word) => known.has(word));
  });
}

function apologiesIn(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => plainWords(text.slice(0, 4000)).split(/[.!?\n]+/u))
    .filter((sentence) => apologises(sentence) && findWords(sentence, WORDS) !== null);
}

export const STACKED_SORRY: DraftPattern = {
  kind: 'stacked_sorry',
  evidence: 'marinova-2018',
  find({ plain, before }, facts) {
    const first = findWords(plain, WORDS);
    if (!first) return null;
    const rest = plain.slice(first.end);
    const second = findWords(rest, WORDS);
    if (second) return { start: first.end + second.start, end: first.end + second.end };
    if (before.some((earlier) => findWords(earlier, WORDS) !== null)) return first;
    return isForTheSame(plain, apologiesIn(facts.agentTexts)) ? first : null;
  },
  better: () => '',
};
