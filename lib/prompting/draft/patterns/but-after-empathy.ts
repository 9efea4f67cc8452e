import type { DraftPattern } from '../draft-pattern';
import { splitAt } from '../reword';

const EMPATHY =
  "(?:sorry|apologi[sz]e|apologies|(?:i|we) (?:(?:do|can|really|fully|completely|totally|truly|certainly|absolutely) )*(?:understand|appreciate|see|get|hear|know(?! (?:where|which|who|what|when)\\b)|reali[sz]e|recogni[sz]e|sympathi[sz]e|feel|imagine|agree|acknowledge|respect)\\b|must (?:be|have been|feel) (?:\\w+ )?(?:frustrating|upsetting|annoying|hard|difficult|disappointing|stressful|awful|horrible)|(?:that|this|it)(?:'s| is| was| sounds) (?:\\w+ )?(?:frustrating|annoying|upsetting|disappointing|terrible|awful|hard|not nice|unpleasant)|i'd be (?:\\w+ )?(?:upset|annoyed|frustrated|angry)|you(?:'re| are) (?:\\w+ )?(?:right|upset|frustrated|angry|disappointed)|thank you for (?:your patience|waiting|your understanding)|thanks for (?:your patience|waiting))";
/** How what cancels goes on; the customer's own story ("but nobody came") does not. */
const CANCELS =
  "(?:unfortunately|sadly|i\\b|i'm|i'll|i've|we\\b|we're|we'll|we've|our|this (?:is|isn't|was|does|can|happens)|that(?:'s| is| was| does)|these|there(?:'s| is| are| was)|as\\b|please|policy|policies|at (?:this|the)|it(?:'s| is| isn't| was) (?:our|not|in|my|stated|clearly|also|a|the|still|your|up|out|what|just|only|too|company|beyond|important|normal|standard|hard|nothing)|it (?:takes|does|can|will|seems|looks)|rules|company|the \\w+(?: \\w+)? (?:is|are|isn't|aren't|has to|have to|can't|cannot|needs?|takes?|will|won't|says?|states?|doesn't|don't)\\b|the (?:policy|policies|terms|rules?|contract|warranty|system|fact|deadline|decision|courier|carrier|problem|return|refund|team|fee|price|law|delay|item|offer|order was)|you(?:'ll| will)? (?:need|have to|must|should|can't|cannot|will|agreed|signed|did|chose|accepted|were (?:told|informed|warned)|also|still|could have|knew|have)|no\\b|nothing|not\\b|if\\b|in (?:this|your)|since|because|to be|sometimes|everyone|everybody|all\\b|refunds|orders|other)";

const BUT = new RegExp(
  `\\b${EMPATHY}[^.!?\\n]{0,110}?[,;–—-]? ?\\b(?<cut>but|however|though|nevertheless|yet),? (?:honestly,? |again,? |actually,? |right now,? |sadly,? )?${CANCELS}`,
  'du',
);
const NEXT = new RegExp(
  `^(?<cut>but|however|nevertheless|that said|having said that),? ${CANCELS}`,
  'du',
);
const ENDS_IN_EMPATHY = new RegExp(`\\b${EMPATHY}`, 'u');
/** "Sorry, but which order is it?", "I see two orders, but I need …": no empathy in it. */
const PLAIN =
  /\b(?:sorry|apologies),? but (?:could|can|which|what|who|where|when|i (?:can't|cannot|couldn't|didn't|don't) (?:find|see|open|read|quite|catch|hear|understand))|\b(?:i|we) (?:can )?(?:see|know|get)(?: that)? (?:the|two|one|an?|your (?:order|account|payment|parcel|refund|photo|ticket|message))\b/u;

export const BUT_AFTER_EMPATHY: DraftPattern = {
  kind: 'but_after_empathy',
  evidence: 'marinova-2018',
  find({ plain, before }) {
    const within = BUT.exec(plain);
    const previous = before.at(-1) ?? '';
    const next = ENDS_IN_EMPATHY.test(previous) && !PLAIN.test(previous) ? NEXT.exec(plain) : null;
    if (within && PLAIN.test(within[0]) && !next) return null;
    const at = (within ?? next)?.indices?.groups?.cut;
    return at ? { start: at[0], end: at[1] } : null;
  },
  better: ({ text }, span) => splitAt(text, span),
};
