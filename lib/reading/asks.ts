/** What the customer asks for in so many words. */
export type Ask = 'manager' | 'person' | 'money_back' | 'date' | 'fix' | 'information';

/** First match wins: a wish for a person outranks the question it is wrapped in. */
const ASKS: readonly (readonly [Ask, RegExp])[] = [
  [
    'manager',
    /\b(?:(?:speak|talk|escalate|complain)[^.!?\n]{0,20} (?:manager|supervisor|boss|team lead|someone senior)|(?:your|a|the) (?:manager|supervisor|boss)\b|formal complaint|head office)/iu,
  ],
  [
    'person',
    /\b(?:(?:speak|talk|spoke|get through|put me through|connect(?:ed)? me|transfer me|escalate) (?:with |to )?(?:this )?(?:to )?(?:a |an |the |your |someone|somebody|human)(?:real |actual |live |human |senior )?(?:person|human|agent|manager|supervisor|operator|someone|somebody|team lead|being)?|(?:real|actual|live) (?:person|human|agent)|human please|(?:want|need) a (?:real |actual )?(?:person|human)\b|(?:agent|human|person|operator)[.!, ]+(?:agent|human|person|operator)\b|is anyone there|anybody there)/iu,
  ],
  [
    'money_back',
    /\b(?:money back|refund (?:me|my|it|the|please|now)|(?:want|need|get|like|give me|issue|send|due|expect|request(?:ing)?) (?:a |my |the |me a )?(?:full )?refund|reimburse|pay (?:me|it) back|credit (?:it|me) back|return my money|where is my refund|where's my refund)/iu,
  ],
  [
    'date',
    /\b(?:when (?:will|is|are|can|do|does|would|should)|how (?:long|much longer|soon)|what(?:'s| is) the (?:eta|delivery date|new date)|eta\b|by what date|any (?:update|news|idea when)|where (?:is|are|'s) (?:my|the|our)\b(?! refund))/iu,
  ],
  [
    'fix',
    /\b(?:(?:please |can you |could you |just )(?:fix|repair|replace|sort|restore|unlock|reset|resend|re-send|exchange|swap)|need (?:it|this|that) (?:fixed|working|replaced|sorted|restored)|send (?:me )?(?:a |the )?(?:new|replacement|right|correct|another))/iu,
  ],
  [
    'information',
    /\b(?:how (?:do|can|would|should) (?:i|we)|where (?:do|can) (?:i|we)|what (?:do|should) i|which (?:one|of|do)|why (?:is|was|did|does|do|am|are|has|have)|what does .{1,40} mean|can (?:someone|you) explain|is it (?:possible|normal)|am i (?:able|supposed))/iu,
  ],
];

/** What a customer's words ask for outright, or null. English only. */
export function asksFor(text: string): Ask | null {
  const plain = text.slice(0, 4000).replaceAll('’', "'");
  return ASKS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
