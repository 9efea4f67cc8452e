import type { DraftPattern } from '../draft-pattern';
import { findWords } from '../find-words';

const OTHERS =
  '(?:(?:the|our|your|another|a different|some other|that|their) (?:\\w+ )?(?:courier|carrier|warehouse|billing|finance|sales|shipping|logistics|dispatch|returns?|technical|tech|it|accounts|marketing|delivery|payment|payments|legal|support|store|shop|bank|supplier|manufacturer|partner|provider|developers?|engineering|engineers?|colleagues?|agents?|department|team|teams|company|driver|drivers|depot|people|reps?|advisor|seller|marketplace|office|branch|hotline|vendor|factory|post office|postal service)(?: (?:team|department|office|company|service|partner|people|side|guys|staff|provider|agent|colleague))?|(?:billing|sales|logistics|the post|dhl|ups|dpd|fedex|hermes|evri|royal mail|shipping|accounts|finance|dispatch|marketing))';
const POINTS = [
  new RegExp(
    `\\b(?:(?:it|this|that|the \\w+)(?:'s| is| was)|entirely|purely|clearly|because of|due to|down to) (?:\\w+ )?(?:a |an |the )?(?:(?:mistake|error|fault|failure|problem|issue|matter|delay) (?:of|by|from|with|on the part of|caused by|for) (?:the |our |a )?(?:\\w+ )?${OTHERS}|(?:down to|up to|caused by|on) ${OTHERS}|${OTHERS}(?:'s?|s')? (?:\\w+ )?(?:fault|mistake|error|responsibility|problem|job|doing|failure|issue|business|matter|area|department)\\b)`,
    'u',
  ),
  new RegExp(
    `\\bthe (?:fault|blame|mistake|problem|error|responsibility|delay|issue) (?:lies|is|was|sits|rests|comes|came|lay) (?:\\w+ )?(?:with|at|from|on|in) ${OTHERS}`,
    'u',
  ),
  new RegExp(
    `\\b${OTHERS} (?:has |have |had |must have |probably |clearly |obviously |simply |apparently |just |again |seems to have |seem to have |always |often )*(?:messed (?:it |this |that )?up|screwed (?:it |this )?up|made (?:a|the|this|that) (?:mistake|error)|got (?:it|this|that|your \\w+) wrong|dropped the ball|didn't do (?:its|their|his|her) job|gave you (?:the )?(?:wrong|incorrect|bad)|told you (?:the )?(?:wrong|something wrong|incorrect|nonsense|rubbish)|is to blame|are to blame|is responsible|are responsible|forgot|failed to|misinformed|should (?:not )?have|shouldn't have|never should|is always|are always|is (?:known|notorious)|lost (?:it|your)|misinformed you|is at fault|are at fault)`,
    'u',
  ),
  /\b(?:(?:it|this|that)(?:'s| is)|(?:i'm|i am|we're|we are)) (?:really |simply |just |actually |unfortunately )?(?:not|n't) (?:my|our|a|the|in my|in our|something (?:i|we)|up to (?:me|us)|responsible|within (?:my|our)) ?(?:department|team|job|area|responsibility|fault|problem|remit|mistake|(?:right )?person|deal with|handle|support|concern|for (?:that|this)|the right|place)\b|\b(?:isn't|is not|wasn't) (?:my|our) (?:department|team|job|area|responsibility|fault|problem|remit|mistake|doing)/u,
  new RegExp(
    `\\b(?:you(?:'ll| will)? (?:need|have|must|should|ought|better|would have|'d have|'d need|are going to have)(?: to)? |you'd better |please |kindly |best to )(?:contact|call|ask|speak (?:to|with)|talk (?:to|with)|reach out to|take (?:it|that|this) up with|get in touch with|write to|e-?mail|turn to|complain to|address (?:it|this) to|raise (?:it|this|that) with|chase) (?:directly )?${OTHERS}`,
    'u',
  ),
  /^(?:please |kindly |just |maybe |perhaps |then |so |and |for (?:this|that|refunds),? (?:please )?)*(?:ask|contact|call|ring|write to|(?:take (?:it|this|that) )?up with|take (?:it|this|that) up with|speak (?:to|with)|turn to|complain to|e-?mail) (?:the|your|their|that|this) (?:\w+ )?(?:manufacturer|store|shop|seller|airline|airport|gym|gp|doctor|bank|insurer|landlord|courier|carrier|supplier|provider|booking site|site|platform|marketplace|hotel|staff|office|police|embassy|agency|retailer|branch|driver|post office|depot|vendor|developer)\b/u,
  /\b(?:you (?:need|have|ought|will need|must) (?:to )?|you'll (?:need|have) to )(?:ring|call|ask|contact|see|speak (?:to|with)|take (?:it|this|that) up with) [^.!?\n]{2,40}(?:,? not us\b|\babout (?:this|that|it)\b)/u,
  new RegExp(
    `\\b(?:that|this|it)(?:'s| is) (?:\\w+ )?(?:handled|dealt with|managed|done|decided|processed|looked after) by ${OTHERS}`,
    'u',
  ),
  new RegExp(
    `\\b(?:i|we) (?:\\w+ )?(?:have no|don't have|do not have|have zero|can't|cannot) (?:any )?(?:control|influence|say|access|insight|visibility|power|control what|affect)(?: (?:over|on|in|into|to|of))? (?:what )?${OTHERS}`,
    'u',
  ),
  /\b(?:i|we) (?:only|just|merely) (?:work in|do|handle|answer|deal with|take|am) (?:\w+ )?(?:support|calls|the phones?|chats?|tickets|e-?mails?|customer service|general questions)\b|\bi'm (?:only|just|merely) (?:in )?(?:support|the messenger|customer service|an? (?:agent|assistant))\b/u,
  /\b(?:the (?:previous|last|other) (?:agent|colleague|advisor|person|rep)|whoever (?:you|answered|told|dealt|served|packed|handled)|my colleague|another (?:agent|colleague))(?: \w+){0,6} (?:gave|told(?! me)|shouldn't|should not|made|was wrong|got it|misinformed|mistake|didn't|did not|forgot|must have|had no idea|wrong|failed)/u,
];
/** The agent stays with it all the same. */
const OWNS =
  /\b(?:i'll|i will|i'm (?!sorry|afraid|not|only|just|merely|unable)\w+|i am (?!sorry|afraid|not|only|just)\w+|i've (?:\w+ )?(?:asked|called|written|raised|chased|arranged|opened|spoken|put|sent|passed|told|corrected|fixed|taken|ordered|booked|reserved|refunded|requested|started|stopped|found|got|made|rung|reopened|replaced)|let me|stays? with me|leave (?:it|that|this) with me|we'll (?:sort|put|fix|chase|replace|send)|i can|on us)\b/u;
const ASKING = /\b(?:if|whether|in case)\b/u;

export const OTHER_TEAM: DraftPattern = {
  kind: 'other_team',
  evidence: 'product-4.3',
  find({ plain, after, before }) {
    const span = findWords(plain, POINTS);
    if (!span) return null;
    if (ASKING.test(plain.slice(0, span.start))) return null;
    return [
      plain.slice(0, span.start),
      plain.slice(span.end),
      after[0] ?? '',
      before.at(-1) ?? '',
    ].some((text) => OWNS.test(text))
      ? null
      : span;
  },
  better: () =>
    'I’m bringing this together for you: I’ll talk to the people involved and come back to you myself.',
};
