/** What the customer asks for in so many words. */
export type Ask = 'manager' | 'person' | 'money_back' | 'date' | 'fix' | 'information';

/** How people put a question without asking it: "tell me when", "any idea when", "wondering if". */
const INDIRECT =
  "(?:tell (?:me|us)|let (?:me|us) know|lemme know|inform (?:me|us)|find out|check|confirm|advise|explain|clarify|(?:do|does|would) (?:you|anyone|anybody|someone|u) (?:know|have any idea)|any (?:idea|clue|word|info\\w*|indication|chance you know)(?: on| of| about| as to)?|(?:i have|i've|i've got|i got) no (?:idea|clue)|wonder(?:ing|ed)?|curious|like to (?:know|find out|ask|understand)|love to know|need to know|want to (?:know|ask|understand)|not (?:sure|clear|certain)|unsure|unclear|(?:don't|dont|do not|can't|cant|cannot) (?:know|see|tell|find|understand|figure out|work out|get)|figure out|understand|(?:quick |one |a )?question(?: is| about)?:?|asking)";

const WAITS =
  '(?:come|comes|coming|arrive[sd]?|arriving|ship(?:s|ped|ping)?|deliver(?:ed|y|s)?|dispatch(?:ed)?|here|get|turn up|expect|be back|ready|fixed|working|restored|resolved|done|leave|leaves|left|start|open|available|in stock|refunded|refund|due|start(?:s|ed)?|happen|hear|reply|answer|call)';

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
    new RegExp(
      `\\b(?:money back|refund (?:me|my|it|the|please|now)(?! (?:policy|page|form|process))|(?:want|need|get|like|give me|issue|send|due|expect|request(?:ing)?) (?:a |my |the |me a )?(?:full )?refund|reimburse|pay (?:me|it) back|credit (?:it|me) back|return my money|where is my refund|where's my refund|${INDIRECT}[^.!?\\n]{0,12} (?:when|where|if|whether|about) [^.!?\\n]{0,25}\\b(?:refund(?:ed)?|money)\\b)`,
      'iu',
    ),
  ],
  [
    'date',
    new RegExp(
      `\\b(?:when (?:will|is|are|can|do|does|did|would|should|could|might)|how (?:long|much longer|soon|many (?:more )?(?:days|weeks|hours))|what(?:'s| is| would be) the (?:eta|delivery date|new date|timeline|time ?frame|expected)|(?:what|which) (?:day|date|time)\\b|eta\\b|by what date|any (?:update|news|eta|progress|movement)|status (?:of|on|update)|where (?:is|are|'s) (?:my|the|our|it)\\b(?! (?:refund|setting|button|option|menu|page|link|field))|where it is\\b|${INDIRECT} (?:[^.!?\\n]{0,20} )?(?:when|how (?:long|soon|much longer)|by when|roughly when|what (?:day|date|time))\\b|${INDIRECT} (?:if|whether) (?!you\\b|u\\b|i\\b|there\\b)[^.!?\\n]{0,40}\\b${WAITS}\\b|${INDIRECT} where [^.!?\\n]{0,25}\\b(?:parcel|package|order|delivery|driver|it|shipment|technician|courier)\\b|${INDIRECT} what(?:'s| is| has) (?:happening|happened|going on|the (?:status|hold.?up|delay|eta|date|timeline)))`,
      'iu',
    ),
  ],
  [
    'fix',
    /\b(?:(?:please |can you |could you |just |can u |pls |would you |someone to |somebody to |you to )(?:fix|repair|replace|sort|restore|unlock|reset|resend|re-send|exchange|swap|correct|reactivate|unblock|reconnect)|need (?:it|this|that) (?:fixed|working|replaced|sorted|restored)|send (?:me |us )?(?:a |the )?(?:new|replacement|right|correct|another))/iu,
  ],
  [
    'information',
    new RegExp(
      `\\b(?:how (?:do|can|would|should) (?:i|we)|where (?:do|can) (?:i|we)|what (?:do|should) (?:i|we)|which (?:one|of|do)|why (?:is|was|did|does|do|am|are|has|have)|what does .{1,40} mean|can (?:someone|you) explain|is (?:it|there) (?:possible|normal|a way|any way|an option)|am i (?:able|supposed)|(?:do|does|can|is|are|will|would) (?:you|it|the|this|i|we|my) [^.!?\\n]{2,80}\\?|(?:what|how|where|which|who|why)[^.!?\\n]{2,80}\\?|${INDIRECT} (?:[^.!?\\n]{0,20} )?(?:if|whether|what|which|why|how|where|who|about)\\b)`,
      'iu',
    ),
  ],
];

/** What a customer's words ask for, in a question or in a roundabout way, or null. English only. */
export function asksFor(text: string): Ask | null {
  const plain = text.slice(0, 4000).replaceAll('’', "'");
  return ASKS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
