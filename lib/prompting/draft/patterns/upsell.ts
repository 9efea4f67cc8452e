import type { DraftPattern } from '../draft-pattern';
import { findWords } from '../find-words';

const ASKS = [
  /\b(?:rate|rating) (?:us|me|our|my|this|your|the)\b(?! (?:limit|of))[^.!?\n]{0,30}/u,
  /\b(?:(?:fill|complete|take|answer|participate|part in|do)\w*(?: \w+){0,3} )?(?:our|a|the|this|short|quick|brief|satisfaction|feedback|minute|following|customer)(?: [\w-]+){0,2} (?:survey|questionnaire|feedback form)\b(?! (?:answer|you|said|result|page|link is|was|shows|app))/u,
  /\b(?:leave|write|post|give|drop|submit)(?: us| me)? (?:(?:a|your|some|an honest|a quick|a short|a nice|a good|a positive|five|5) )*(?:[\w-]+ )?(?:review|rating|star(?:s|-rating)?|testimonial|feedback (?:on|about) (?:our|my|this|your|today)|thumbs up)\b(?! (?:you|team|department))/u,
  /\b(?:review|recommend|rate) us (?:on|to|with|at)\b|\b(?:follow|like|find|tag|share) us on\b/u,
  /\b(?:five|5)[- ]stars?\b/u,
  /\b(?:how (?:did (?:we|i) do|would you rate)|how likely are you to|would you recommend(?= (?:us|our|me|this)|\?))\b/u,
  /\b(?:upgrade|switch|move up|sign up|subscribe|upgrading|treat yourself)(?: \w+){0,2} (?:to|for|with) (?:our|the|a|an|one of our) (?:\w+ )?(?:premium|pro|plus|gold|platinum|business|enterprise|newsletter|loyalty|annual|yearly|unlimited|vip|prime|deluxe|larger|bigger|higher|next|family|protection|care|extended)\b/u,
  /\b(?:you (?:might|may|could|would|will|'ll|'d) (?:also )?(?:like|love|enjoy|be interested in)|have you (?:considered|thought (?:of|about)|seen|tried|heard (?:of|about)) (?:our|upgrading|adding|joining|the new)|why not (?:try|upgrade|add|join|treat|take a look)|(?:check|try) out our|take a look at our|discover our|did you know (?:that )?(?:we|our|you can) (?:also )?(?:offer|sell|have|get|save))\b(?! (?:money|refund|replacement)| a (?:refund|replacement|call))/u,
  /\b(?:refer|invite|bring|tell) (?:a|your) friends?\b/u,
  /\b(?:special|exclusive|limited|great|amazing|current|new|black friday|summer|winter|spring|seasonal|fantastic) (?:\w+ )?(?:offer|offers|deal|deals|promotion|promotions|sale|bundle|collection)\b/u,
  /\b(?:join|sign up (?:for|to)|subscribe to|become a member of) (?:our|the) (?:\w+ )?(?:newsletter|loyalty|rewards?|club|programme|program|membership|community|mailing list)\b/u,
  /\b(?:\d+ ?%|percent|discount|voucher|coupon|code)[^.!?\n]{0,25} (?:off |on |for )?(?:your|a|the|any|all) (?:next|new|future|second|extended|first annual|annual) (?:order|purchase|subscription|booking|plan|warranty|year|visit)/u,
  /\b(?:add|buy|purchase|get|consider|recommend) (?:on )?(?:our|an?|the) (?:extended warranty|protection plan|premium (?:plan|support|care)|insurance (?:plan|package)|care plan|pro (?:plan|version)|business plan|annual plan|add-on)/u,
];
/** Said of what is already there, or put off. */
const NOT_NOW =
  /\b(?:cancel+ed|cancel|remov\w+|refund\w*|no|without|instead of|never|stop\w*|unsubscrib\w*|took you off|taken you off|won't (?:send|get|receive|ask)|not (?:be )?(?:ask|send|get|going)\w*|later|charged|opt(?:ed)? out|you (?:asked|wrote|said|mentioned|left|filled)|at no (?:extra )?cost|free of charge|for free|on us)\b/u;

export const UPSELL: DraftPattern = {
  kind: 'upsell',
  evidence: 'product-4.3',
  find({ plain }, facts) {
    if (!facts.loss && (facts.valence === null || facts.valence >= -0.05)) return null;
    return NOT_NOW.test(plain) ? null : findWords(plain, ASKS);
  },
  better: () => '',
};
