import type { DraftPattern } from '../draft-pattern';
import { findWords } from '../find-words';
import { playBack } from '../play-back';

const NOT =
  "(?<!\\b(?:can't|cannot|don't|not|couldn't|won't|if|whether|nobody|pretend to|claim to|never) )";

const SAME = [
  new RegExp(
    `${NOT}\\b(?:know|understand|feel|see|imagine|get|relate to) (?:just |precisely |exactly )+(?:how|what) (?:you (?:feel|must feel|are feeling|'re feeling|must be feeling|are going through|'re going through|mean to say you feel|went through|have been through)|you're (?:feeling|going through)|(?:this|that|it) (?:feels? like|feels?|is like|must feel|is)(?: for you)?(?= *(?:$|[.,!;]|to\\b|because|since|as\\b|and)))`,
    'u',
  ),
  /(?<!\b(?:say|claim|pretend|said|if|sure)(?: that)? )\b(?:i|we) (?:(?:do|all|really|truly|honestly|completely|totally|certainly|can|fully) )*know how (?:you(?:'re| are)? (?:must )?(?:feel(?:ing)?)\b(?! about)|(?:it|this|that) feels\b)/u,
  /\b(?:i|we) (?:(?:do|really|truly|totally|completely|too|can) )*feel your (?:pain|frustration|anger|grief|loss)/u,
  new RegExp(`${NOT}\\bknow what (?:you're|you are|you must be) (?:going through|feeling)`, 'u'),
  /\b(?:i|we)(?:'ve| have) (?:all |also |certainly |definitely )*been there(?: (?:too|myself|ourselves|before|as well))*(?= *(?:$|[.,!;–—]|and\b|so\b|with\b|it)|$)/u,
  /\b(?:the (?:same|very same)(?: exact)? thing|exactly the same|the exact same(?: thing)?|something similar|the same) (?:has )?happened to (?:me|my|us)\b/u,
  /\b(?:i|we) (?:also )?(?:went|have gone|'ve gone|had to go) through (?:exactly )?(?:the same|the very same|this|that|the exact same)(?: thing)?(?: myself| too| last| once)?/u,
  /\bi (?:too |also )?(?:lost|had) (?:my|a|the same|one)\b[^.!?\n]{0,40}\b(?:so|and|which is why) i (?:know|understand|can relate|get)\b/u,
  /\b(?:i|we) (?:can )?(?:completely|totally|fully|really|absolutely|so) (?:can )?relate(?= *(?:$|[.,!]|to (?:you|this|that|your|how)))/u,
  /(?<!\b(?:don't|not|can't|cannot|nobody|never) )\bknow exactly how (?!(?:much|many|long|far|fast|old|often|soon|big|late|to|the)\b)(?:\w+ (?:this|that|it|you|things)\b(?! (?:works?|was (?:packed|sent|made|done)|ordered|want|paid))|(?:your \w+|she|he|they) feels?\b)/u,
  /\b(?:i've|i have|we've|i was|we have) (?:been )?(?:also )?in (?:exactly )?(?:the|a) (?:very |exact )?(?:same|similar) (?:position|situation|boat|place)\b/u,
  /\bi know the feeling\b/u,
];

export const EXACT_FEELING: DraftPattern = {
  kind: 'exact_feeling',
  evidence: 'clark-2013',
  find: ({ plain }) => findWords(plain, SAME),
  better: (_, __, facts) =>
    playBack(
      facts,
      'I can see how this with your {thing} affected you.',
      'I can see how this affected you, from what you wrote.',
    ),
};
