import type { Forbidden } from './phrase';
import { plainText } from './plain-text';

const PERSON =
  '(?:husband|wife|mum|mom|mother|father|dad|son|daughter|brother|sister|partner|nan|gran|grandma|grandmother|grandad|grandfather|uncle|aunt|fiancee?|child|baby|he|she)';

const GRIEF = [
  new RegExp(`\\b${PERSON} (?:has |had |just |recently |sadly )*(?:died|passed(?: away)?)\\b`, 'u'),
  new RegExp(
    `\\b${PERSON}(?:'s| is| was| has been|'s been) (?:now |already )?(?:dead|no longer with us|gone forever)\\b`,
    'u',
  ),
  new RegExp(`\\b(?:lost|buried|burying) my ${PERSON}\\b`, 'u'),
  new RegExp(`\\b(?:my|our) late ${PERSON}\\b`, 'u'),
  /\b(?:moved|went|taken|admitted|is|are|been) (?:in|into|to|in to) (?:a |the )?hospice\b|\bpassed away\b|\bbereave|\bwidow(?:ed|er)?\b|\bfuneral\b|\bdeath (?:of|certificate)\b|\bdeceased\b|\bmiscarri|\b(?:his|her|their|mother's|father's|mum's|dad's|wife's|husband's) ashes\b|\burn for (?:my|our|his|her)\b|\bheadstone|\bgravestone|\bmemorial service|\bcremat/u,
];

/** A dispute under way, or announced: words that admit fault need a lawyer's eye. */
const LEGAL =
  /\b(?:lawyers?|solicitors?|attorneys?|legal (?:action|advice|team|proceedings)|(?:take|see) you (?:to|in) court|small claims|su(?:e|ing) (?:you|your)|ombuds(?:man|person)?|trading standards|consumer (?:protection|rights|affairs)|regulator|chargeback)\b/u;

const RESOLVED =
  /\b(?:(?:(?:it|that|this|all|everything)(?:'s| is| has)? (?:now |finally |just )*(?:works?|working|worked|fixed|sorted|solved|resolved|arrived)|(?:(?:it|that|this)(?:'s| is| has)|all|everything(?:'s| is)?) (?:now |finally |just )*(?:back|here|fine|good))(?: now| again| perfectly| great| fine)?(?= *(?:[.!,;:)]|$|now|again|thank|and|so|perfect|great|fine))|works (?:now|again|perfectly|great|like a charm)|working (?:now|again)|that (?:worked|did it|did the trick|fixed it|helped)|got it (?:working|now|sorted)|(?:login|it|that) ok now|(?:problem|issue) (?:solved|fixed|gone|sorted)|just (?:arrived|came|turned up)|(?:refund|money|parcel|package|order) (?:has |just |is )*(?:arrived|here|come through|landed))/u;

const UNRESOLVED =
  /\b(?:not|never|isn't|doesn't|didn't|hasn't|haven't|still|until|if|when|but|supposed|nothing)\b/u;

/** Takes back, later on, that it is settled. */
const REOPENED =
  /\b(?:still (?:no|not|nothing|broken|down)|spoke too soon|(?:stopped|broke|broken|crashed|down|gone) again|not working|(?:wait|oh|ah),? no\b|it's back to)\b/u;

const SMALL_TALK =
  /^(?:(?:hi|hey|hello|hiya|yo|good (?:morning|afternoon|evening|day)|ok(?:ay)?|k|kk|yes|yep|yeah|yup|ya|no|nope|sure|correct|right|fine|got it|i see|understood|will do|done|alright|all right|cool|great|perfect|thanks?|thank you|thx|ty|ta|cheers|bye|goodbye|see (?:you|ya)|have a (?:good|nice|great|lovely) (?:day|one|evening|weekend)|you too|same to you|no worries|no problem|np|that's all|that is all|nothing else|there|please|again|for now|a lot|so much|very much|and|team|all|sir|madam|one (?:sec|moment|minute)|brb|waiting|ready|hold on)[\s,.!?:;)(-]*)+$/u;

/** Someone close to the customer has died. */
export function hasGrief(text: string): boolean {
  return GRIEF.some((pattern) => pattern.test(plainText(text)));
}

/** The customer says the matter is settled: no question, no denial, and nothing that takes it back. */
export function saysResolved(text: string): boolean {
  const clauses = plainText(text).match(/[^.!?\n;]+[.!?\n;]*/gu) ?? [];
  const at = clauses.findLastIndex(
    (clause) => RESOLVED.test(clause) && !UNRESOLVED.test(clause) && !clause.includes('?'),
  );
  return at >= 0 && !clauses.slice(at + 1).some((clause) => REOPENED.test(clause));
}

/** Greeting, yes or no, a bare thanks, or no letters at all. */
export function isSmallTalk(text: string): boolean {
  const plain = plainText(text).trim();
  const letters = plain.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters === 0) return true;
  return plain.length <= 80 && SMALL_TALK.test(plain.replace(/[^\p{L}\p{N}\s'&,.!?:;)(-]/gu, ''));
}

/** What the customer's words rule out, over the whole conversation. */
export function forbiddenBy(texts: readonly string[]): Set<Forbidden> {
  const forbidden = new Set<Forbidden>();
  for (const text of texts) {
    if (hasGrief(text)) forbidden.add('bereavement');
    if (LEGAL.test(plainText(text))) forbidden.add('legal');
  }
  return forbidden;
}
