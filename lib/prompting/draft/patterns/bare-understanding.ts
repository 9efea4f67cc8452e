import type { DraftPattern } from '../draft-pattern';
import { findWords } from '../find-words';
import { playBack } from '../play-back';
import { matterWords, sharedWords } from '../shared-words';

const ADVERB =
  '(?:(?:do|can|completely|totally|fully|truly|really|certainly|absolutely|definitely|of course|very well|well|quite|sincerely) )*';
const FEELING =
  '(?:frustration|frustrations|anger|concerns?|disappointment|worry|worries|annoyance|feelings|situation|position|displeasure|dissatisfaction|discomfort|point of view|point|upset)';

const WORN = [
  new RegExp(
    `(?<!\\b(?:not|don't|didn't|to|if|that|help me|you) )\\b(?:i|we) ${ADVERB}(?:understand|appreciate|recogni[sz]e|acknowledge|get|hear|sympathi[sz]e with|empathi[sz]e with|share) (?:all )?(?:of )?your ${FEELING}(?: and ${FEELING})?`,
    'u',
  ),
  new RegExp(
    `\\b(?:i|we) ${ADVERB}(?:understand|see(?! why)|know|appreciate|get|imagine|reali[sz]e) (?:that )?(?:how |why )?(?:you (?:are|feel|may be|might be|must be|would be)|you're|this|it|that|things) ?(?:is|can be|must be|may be|might be|has been|must feel|feels|was)? ?(?:how )?(?:so |very |really |quite |extremely )*(?:frustrat(?:ing|ed)|upset(?:ting)?|annoy(?:ing|ed)|disappoint(?:ing|ed)|stress(?:ful|ed)|inconvenient|unpleasant|difficult|angry|this way|that way|worried|concerned|feel)`,
    'u',
  ),
  new RegExp(
    `\\b(?:i|we) ${ADVERB}(?:understand|see|know|appreciate|get|imagine|reali[sz]e) how (?:very |really |extremely |incredibly )?(?:frustrat(?:ing|ed)|upset(?:ting)?|annoy(?:ing|ed)|disappoint(?:ing|ed)|stressful|inconvenient|unpleasant|difficult|angry|hard|important)(?: and (?:frustrat|upset|annoy|disappoint|stress)\\w+)? (?:this|it|that|you|things|the situation|such (?:a )?situations?)`,
    'u',
  ),
  new RegExp(
    `(?<!\\b(?:not|don't|didn't|to|if|help me|you) )\\b(?:i|we) ${ADVERB}(?:understand|see|appreciate|get|imagine|reali[sz]e) (?:just )?how you (?:must |might |may )?(?:feel|be feeling)(?= *(?:[.,!;]|$|and\\b|right now|about (?:this|that|it)))`,
    'u',
  ),
  /(?:^|[.!?;] )(?:that's |this is |that is |completely |totally |very |i'm sure (?:this|that) is )?understandable(?=[.!]|$)/u,
  /\b(?:your|the) (?:frustration|anger|disappointment|concerns?|feelings) (?:is|are) (?:completely |totally |fully |very |entirely |perfectly )?(?:understandable|understood|valid|justified|noted|acknowledged)/u,
  /(?:^|[.!?;] )(?:i|we) (?:totally |completely |fully |do |absolutely |really )*(?:understand|get it|hear you|sympathi[sz]e|empathi[sz]e)(?: completely| fully| totally)?(?=[.!]|$)/u,
  /\b(?:i|we) (?:can )?(?:only )?imagine (?:your (?:frustration|disappointment|anger)|how you (?:must )?feel)/u,
];

/** Words of matter beyond the worn phrase from which the sentence says something of its own. */
const OWN_MATTER = 2;

export const BARE_UNDERSTANDING: DraftPattern = {
  kind: 'bare_understanding',
  evidence: 'packard-berger-2021',
  find({ plain, after }, facts) {
    const span = findWords(plain, WORN);
    if (!span) return null;
    const rest = `${plain.slice(0, span.start)} ${plain.slice(span.end)}`;
    const customer = facts.customerText.toLowerCase();
    const played = customer
      ? sharedWords(`${rest} ${after[0] ?? ''}`, customer) >= 1
      : matterWords(rest).size >= OWN_MATTER;
    return played ? null : span;
  },
  better: (_, __, facts) =>
    playBack(
      facts,
      'You’ve been waiting {duration} for your {thing}. I’m on it now.',
      'You were counting on your {thing}, and I can see what it means that this went wrong.',
      '{duration} is a long time to be left with this. I’m on it now.',
      'I’ve read what happened to you, and I can see what it cost. I’m on it now.',
    ),
};
