import type { DraftPattern } from '../draft-pattern';
import { findWords } from '../find-words';
import { playBack } from '../play-back';

const STATE =
  '(?:anxious|upset|angry|frustrated|stressed(?: out)?|emotional|nervous|worried|agitated|annoyed|irritated|depressed|paranoid|overwhelmed|confused|hysterical|tense|mad|furious|disappointed|sad|unhappy|impatient|irrational|unstable|insecure|on edge|in a (?:bad|terrible|foul) mood|worked up|afraid|scared|distressed|panicked|panicky|panicking|aggressive|hurt|tired|exhausted|lonely|bitter|defensive|sensitive|oversensitive|traumati[sz]ed|heated|cross|distraught|not yourself|offended|a very (?:anxious|nervous|emotional) person|an? (?:\\w+ )?(?:anxious|nervous|emotional|angry|impatient) (?:person|customer|type))';
const MORE =
  '(?:(?:a bit|a little|quite|very|really|rather|so|extremely|pretty|clearly|obviously|understandably|somewhat|too|deeply|quite visibly|overly|especially|particularly|terribly|really quite|highly|that|rightly|all) )*';

const DIAGNOSES = [
  new RegExp(
    `\\byou (?:really |certainly |clearly |do |obviously |just )?(?:seem|sound|appear|look|come across(?: as)?|strike me as|come over as)(?: to (?:be|feel))?(?: like you(?:'re| are| feel))?(?: as)? (?:being )?${MORE}${STATE}\\b(?! (?:about (?:which|how to)|by (?:the (?:form|menu|page|steps))))`,
    'u',
  ),
  new RegExp(
    `\\b(?:i|we) (?:can |could )?(?:(?:clearly|really|already|certainly) )?(?:sense|tell|see|feel|notice|detect|hear|gather|perceive|think|believe|suspect)(?: in your (?:voice|words|message))?(?: that)? you(?:'re| are| feel| must be| might be) (?:feeling )?${MORE}${STATE}\\b`,
    'u',
  ),
  /\b(?:i|we) (?:can )?(?:(?:clearly|really) )?(?:sense|detect|feel|notice|perceive) (?:\w+ )?(?:your|a lot of|some|much|a (?:bit|hint|touch) of) (?:\w+ )?(?:anxiety|anger|frustration|stress|fear|sadness|hostility|tension|aggression|worry|panic|insecurity|irritation|emotion|bitterness)/u,
  new RegExp(
    `\\b(?:it|this|that) (?:seems|sounds|looks|appears)(?: to me)?(?: like| as if| as though| that)? you(?:'re| are| feel| have| might be| may be)(?: feeling| being| having)? (?:${MORE}${STATE}\\b|(?:a )?(?:\\w+ )?(?:(?:bad|rough|hard|tough|stressful) (?:day|week|time)|(?:anxiety|anger|trust|control|emotional) (?:issues|problems)|trouble (?:coping|controlling)))`,
    'u',
  ),
  new RegExp(
    `\\byou(?:'re| are) (?:clearly|obviously|evidently|just|simply|probably|visibly|only|understandably|feeling|being|letting|overreacting|getting|becoming) ?(?:just |being |feeling |very |so |too |a bit |a little |getting )*(?:${STATE}|overreacting|letting your emotions\\w*)\\b(?!,? and (?:rightly|with good|you have every))`,
    'u',
  ),
  new RegExp(
    `\\byou must be (?:feeling |having |going through )?${MORE}(?:${STATE}|(?:a )?(?:bad|rough|hard|tough|stressful) (?:day|week|time))\\b`,
    'u',
  ),
  /\b(?:you(?:'re| are) (?:an? )?overreacting|you(?:'ve| have) (?:got )?(?:anger|trust|anxiety|control) (?:issues|problems)|your (?:anxiety|mental state|emotional state|anger issues|mental health|emotions|stress level|nerves|insecurity|paranoia|state of mind|mood|temper) (?:is|are|seems?|makes?|may|might|must|has|have|get|got|tells?|shows?)|you have (?:a )?(?:low|short) (?:tolerance|temper|fuse)|you(?:'re| are) (?:taking (?:this|it) (?:too )?personally|the (?:nervous|anxious|worrying) (?:type|kind))|someone (?:is|'s) having a (?:bad|rough) day|(?:people|customers) like you|in your (?:current |present )?(?:emotional |mental |agitated )?state)\b/u,
];
/** A quotation of what the customer said of themself, a question about things, or what follows from a fact. */
const SAID =
  /\b(?:you (?:said|wrote|told (?:me|us)|mentioned|say|write)(?: that)? (?:you|the|how|this)\b|as you (?:say|wrote|said))/u;

export const DIAGNOSIS: DraftPattern = {
  kind: 'diagnosis',
  evidence: 'product-4.3',
  find: ({ plain }) => (SAID.test(plain) ? null : findWords(plain, DIAGNOSES)),
  better: (_, __, facts) =>
    playBack(
      facts,
      'What happened with your {thing} would be hard on anyone.',
      'What you describe would be hard on anyone.',
    ),
};
