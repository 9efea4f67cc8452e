import type { Situation } from '../reading/labels';

/** Words that tell a situation, with how sure they make it (0..1). Patterns match lower case text. */
export interface SituationWords {
  situation: Situation;
  weight: number;
  pattern: RegExp;
}

const rule = (situation: Situation, weight: number, pattern: RegExp): SituationWords => ({
  situation,
  weight,
  pattern,
});

const PARCEL = '(?:parcel|package|order|delivery|shipment|letter|box|item)';

/**
 * Strong words only: a rule that would often be wrong is worse than none, because without a
 * situation only phrases that fit any situation are offered.
 */
export const SITUATION_WORDS: readonly SituationWords[] = [
  rule(
    'late',
    0.8,
    /\b(?:(?:arriv|deliver|com|show)(?:e|ed|ing)? (?:up )?late|overdue|running late|(?:was|were) (?:supposed|meant|due|promised) (?:to (?:be here|arrive|come|be delivered|turn up|land))|still (?:hasn't|not|hasnt|has not|haven't) (?:arrived|come|shown up|turned up|been delivered|here))/u,
  ),
  rule(
    'late',
    0.75,
    /\b(?:(?:hasn't|hasnt|has not|haven't|didn't|not|never) (?:yet )?(?:arrived|come|shown up|turned up|showed up|been delivered|shipped|dispatched)|delayed (?:again|by|until)|nobody (?:came|showed|turned)|no.?show|(?:moved|pushed) (?:back|to) (?:again|next)|took (?:a|the|another) (?:day|morning|afternoon) off)/u,
  ),
  rule(
    'late',
    0.6,
    /\b(?:late|delay(?:ed|s)?|still waiting (?:for|on) (?:my|the|a) (?:delivery|parcel|package|order))\b/u,
  ),
  rule(
    'lost',
    0.85,
    new RegExp(
      `\\b(?:(?:lost|missing|vanished|stolen) ${PARCEL}|${PARCEL} (?:is |was |has |got |went |been |just )*(?:lost|missing|vanished|disappeared|stolen)|lost in (?:transit|the (?:post|mail))|los(?:e|t) (?:a|my|our|the) ${PARCEL})`,
      'u',
    ),
  ),
  rule(
    'lost',
    0.85,
    /\b(?:(?:says|marked|shows|showing|status)(?: as)?:? (?:it was |it's |its )?["'“]?delivered["'”]?|stolen from (?:my |the )?porch|never (?:received|got) (?:it|my|the)|no scan since|(?:tracking|it) (?:has not|hasn't|hasnt) (?:moved|updated))/u,
  ),
  rule(
    'damaged',
    0.85,
    /\b(?:(?:arriv|came|turn|deliver|show|open)\w* ?(?:up |with |in |out |it )*(?:all |completely |already |totally )?(?:damaged|broken|smashed|cracked|shattered|in pieces|crushed|dented|scratched|torn|bent|leaking|soaked|snapped|wet)|(?:damaged|smashed|shattered|crushed|dented) (?:box|in (?:transit|shipping|delivery)|on arrival|parcel|packag))/u,
  ),
  rule(
    'damaged',
    0.75,
    /\b(?:(?:is|was|are|were|got) (?:all |completely |totally |badly )?(?:damaged|smashed|cracked|shattered|in pieces|in bits|crushed|dented|scratched|snapped in)|smashed to|broken (?:glass|leg|screen|on arrival)|(?:a|has|big|huge|deep) (?:crack|dent|scratch|chip|tear|rip|hole)\b)/u,
  ),
  rule(
    'wrong_item',
    0.85,
    /\b(?:wrong (?:item|size|colou?r|one|product|model|order|shoes?|part|version|thing|parcel)|(?:sent|got|received|delivered|shipped) (?:me |us )?(?:the |a )?(?:wrong|different|someone else's|somebody else's)|not (?:what|the one) (?:i|we) ordered|instead of (?:the|a|my) \w+ (?:i|we) ordered)/u,
  ),
  rule(
    'out_of_stock',
    0.85,
    /\b(?:out of stock|sold out|back.?order(?:ed)?|no longer available|not in stock|restock(?:ed|ing)?|back in stock|discontinued)\b/u,
  ),
  rule(
    'refund_slow',
    0.85,
    /\b(?:(?:still |yet |not |no |where(?:'s| is) )(?:\w+ ){0,4}(?:my |the |a )?(?:refund|money back)\b|refund (?:still|hasn't|hasnt|has not|never|was promised|pending|is (?:late|taking))|(?:waiting|wait|waited)[^.!?\n]{0,30}\b(?:refund|money)|refund[^.!?\n]{0,30}\b(?:weeks|days|months|ages)\b)/u,
  ),
  rule(
    'double_charge',
    0.9,
    /\b(?:(?:charged|billed|debited|paid|taken|deducted|took|invoiced)(?: \w+){0,6} (?:twice|two times|three times|double|2x|2 times|again)|(?:double|duplicate|second|two|2|3|three) (?:charges?|payments?|billing|invoices?|debits?|transactions?)|double.?(?:charged|billed)|(?:twice|two times)[^.!?\n]{0,25}(?:charged|billed|taken))\b/u,
  ),
  rule(
    'surprise_renewal',
    0.9,
    /\b(?:auto.?renew\w*|renewed (?:without|automatically|itself|anyway|my)|(?:free )?trial (?:turned|converted|ended|rolled|became)|(?:charged|billed|taken)[^.!?\n]{0,40}\b(?:renewal|free trial|subscription i|annual plan|another year)|renewal (?:i|we|charge|notice|fee))/u,
  ),
  rule(
    'price_rise',
    0.9,
    /\b(?:price (?:rise|hike|increase|jump|went|has gone|gone|change)|(?:prices?|rate|fee|premium|plan|subscription|bill|cost)s? (?:has |have |just |is |are )?(?:gone|went|going|jumped|doubled|tripled|shot) ?(?:up)?|(?:raised|raising|increase[ds]?|putting up|hiked|upped) (?:the |my |our |your )?(?:price|rate|fee|premium)|now costs?|more expensive)/u,
  ),
  rule(
    'outage',
    0.85,
    /\b(?:(?:site|website|app|service|server|system|internet|network|platform|dashboard|api|broadband|wifi|everything)s?(?:'s| is| are| has been| have been| was| went| keeps going)? (?:down|offline|unavailable|unreachable)|outage|(?:no|lost) (?:internet|signal|connection|service|power)|50[0234] error|error 50[0234])\b/u,
  ),
  rule(
    'data_loss',
    0.9,
    /\b(?:(?:lost|deleted|wiped|erased|gone|disappeared|vanished|missing)[^.!?\n]{0,30}\b(?:data|files?|photos?|pictures|projects?|documents?|history|records|contacts|notes|messages|backups?|playlists?|entries)|(?:data|files?|photos?|pictures|projects?|documents|records|contacts|notes|backups?|playlists?)[^.!?\n]{0,25}\b(?:gone|lost|deleted|wiped|erased|disappeared|vanished))\b/u,
  ),
  rule(
    'lockout',
    0.9,
    /\b(?:locked (?:me |us |myself )?out|lock(?:ed)? my account|account (?:is |was |has been |got )?(?:locked|suspended|blocked|disabled)|can(?:'t|not|t) (?:log|sign|get) ?(?:in|on|back in|into my account)\b|(?:reset|verification|login|security|2fa) (?:code|link|email|mail)[^.!?\n]{0,30}\b(?:never|not|doesn't|isn't|won't|expired)|unable to (?:log|sign) ?in|forgot(?:ten)? (?:my )?password|password (?:reset )?(?:doesn't|isn't|won't|not) work)/u,
  ),
  rule(
    'fraud_security',
    0.9,
    /\b(?:fraud\w*|scam\w*|phish\w*|hack(?:ed|er|ing)|stolen card|unauthori[sz]ed|(?:someone|somebody)(?: else)? (?:logged|has logged|accessed|used|is using|got into|bought|opened|changed|ordered)|(?:logged|login|sign.?in)[^.!?\n]{0,15} from (?!my|the)\w+|(?:didn't|did not|never) (?:make|authori[sz]e|recogni[sz]e) (?:this|that|these|the|any)|don't recogni[sz]e|identity theft|data breach|breach(?:ed)?)\b/u,
  ),
  rule(
    'cancellation',
    0.85,
    /\b(?:cancel(?:led|ling|lation)?(?: (?:my|the|our|it|this|everything|and))?|close my account|end my (?:contract|subscription|membership)|unsubscribe|terminate (?:my|the|our) (?:contract|subscription))\b/u,
  ),
  rule(
    'repeat_contact',
    0.85,
    /\b(?:(?:third|fourth|fifth|sixth|\d+(?:rd|th)|umpteenth|second) (?:time|message|e?mail|call|ticket|chat)[^.!?\n]{0,15}|(?:already|keep|kept) (?:told|explained|sent|said|explaining|repeating|asked|telling)|(?:told|explained|asked|wrote|called|emailed|contacted)(?: \w+){0,4} (?:\d|two|three|four|five|six|several|multiple|many) (?:times|people|of your|colleagues|agents|different)|again and again|over and over|(?:nobody|no one|no-one) (?:ever )?(?:repl|answer|respond|got back|calls? back|called back)\w*|ignor(?:ed|ing) my|same (?:question|thing|info\w*|issue|answer|story)[^.!?\n]{0,15}(?:again|every|third|twice)|start(?:ing)? (?:all )?over|last (?:two|three|four|five|\d) (?:e?mails|messages|tickets|calls))\b/u,
  ),
  rule(
    'long_wait',
    0.85,
    /\b(?:on hold|in (?:the|a|your) (?:queue|line|phone queue)|(?:waiting|waited|been here|sat here)[^.!?\n]{0,25}\b(?:minutes?|mins?|hours?|hrs?)|(?:an|one|two|\d+) (?:hours?|hrs?|minutes?|mins?) (?:of )?(?:waiting|on hold|in (?:the|this|your) (?:queue|chat))|hold music|no(?: ?body| one| reply| answer| response) (?:for|in|since) )/u,
  ),
  rule(
    'bot_loop',
    0.9,
    /\b(?:(?:your|this|the|stupid|a|with) (?:chat ?)?bot\b|chatbot|going (?:round )?in circles|real (?:person|human)|actual (?:person|human)|human (?:please|being|agent)|(?:talk|speak) to (?:a |an )?(?:human|person|someone real)|are you (?:a )?(?:bot|robot|human|real)|(?:a|this) (?:robot|machine)|automated (?:repl|respon|message|answer)\w*|transferred (?:me )?(?:again|\w+ times|from)|passed around|pillar to post)/u,
  ),
  rule(
    'policy_refusal',
    0.8,
    /\b(?:(?:your|the|that|company|store|return|returns|refund) policy\b|(?:refus(?:e|ed|ing|al)|denied|declin\w+|reject\w+)[^.!?\n]{0,30}\b(?:refund|return|exchange|claim|request)|(?:won't|wont|not) (?:take it back|refund|let me return)|outside (?:the|your) (?:return|refund)|hid(?:e|ing) behind|small print|t&cs?\b|terms and conditions|non.?refundable)/u,
  ),
  rule(
    'warranty_denied',
    0.9,
    /\b(?:(?:warranty|guarantee)[^.!?\n]{0,40}\b(?:den\w+|reject\w+|refus\w+|declin\w+|void\w*|not cover\w*|doesn't cover|expired|ran out|won't)|(?:not|isn't|isnt) (?:covered )?(?:under|by|in) (?:the )?(?:warranty|guarantee))/u,
  ),
  rule(
    'onboarding',
    0.8,
    /\b(?:set(?:ting)? (?:it |this |up )+|setup (?:guide|wizard|process|steps)|getting started|first time (?:using|user|setting)|new to (?:this|the|your)|just (?:signed up|joined)|onboard\w*|(?:activation|pairing) (?:code|mode|step))/u,
  ),
  rule(
    'missing_feature',
    0.8,
    /\b(?:(?:removed|took away|got rid of|dropped) the\b|feature request|(?:there's|there is|is there) no (?:way|option|button|setting)|(?:would|wish|please) (?:be nice|you|it) ?(?:to have|had|would add|add|could add)|(?:dark mode|export|feature|option|filter) (?:is )?(?:missing|gone|removed)|no longer (?:lets|allows))/u,
  ),
  rule(
    'privacy_request',
    0.9,
    /\b(?:gdpr|(?:delete|erase|remove) (?:all )?(?:my|our) (?:personal )?(?:data|account|information|details|profile)|(?:copy of|access to) (?:all )?(?:my|the) (?:personal )?data|data (?:protection|subject)|right to (?:be forgotten|erasure)|privacy (?:request|policy|officer)|(?:sell|sold|shar\w+) my (?:data|details|email|number|address))/u,
  ),
  rule(
    'hardship',
    0.9,
    /\b(?:lost (?:my|his|her) job|redundan\w+|laid off|unemploy\w*|can(?:'t|not|t) (?:afford|pay) (?:the|my|this|it|rent|for)|payment (?:plan|holiday)|on benefits|food bank|(?:pay|afford) (?:the|my) rent|behind (?:on|with) (?:my|the)? ?(?:payments|rent|bills)|hardship|struggling (?:to pay|financially|with money)|bankrupt\w*)/u,
  ),
  rule(
    'health_safety',
    0.85,
    /\b(?:(?:is|are) (?:it|this|that|they) (?:still )?safe|unsafe|dangerous|hazard|recall(?:ed)?|overheat\w*|burning smell|sparks?|smok(?:e|ing)|allerg\w+|mou?ld(?:y)?|(?:sick|ill|rash|poison\w*) (?:from|after)|keep away from flame|toxic|fire hazard|exploded?)\b/u,
  ),
  rule(
    'abuse',
    0.9,
    /\b(?:fuck(?:ing)? (?:you|off|idiots?|useless)|f\*+ck? (?:you|off)|(?:you(?:'re| are|r)?|u|ur)(?: all| such| absolute| a| an| fucking| bunch of)* (?:idiots?|morons?|scum|stupid|bitch|bastards?|assholes?|arseholes?|dumb|pathetic (?:little|excuse)|imbeciles?|retard\w*|clowns?)|piece of (?:shit|crap|garbage)|go to hell|shove it|screw you|drop dead|eat shit)/u,
  ),
  rule(
    'praise',
    0.85,
    /\b(?:(?:great|amazing|excellent|brilliant|fantastic|wonderful|outstanding|superb|lovely|incredible|best) (?:service|support|job|experience|customer|help|team|work|product|company)|(?:5|five) stars?|well done|keep it up|(?:highly|would) recommend|kudos|(?:made|saved) my (?:day|week|weekend)|(?:thank you|thanks) so much|hats off|legend|absolute star|above and beyond|(?:absolutely )?love (?:it|this|the|my|how))/u,
  ),
  rule(
    'how_to',
    0.75,
    /\b(?:how (?:do|can|would|should|to) (?:i|you|we)?|where (?:do|can) i (?:find|change|see|put|enter|download)|(?:is there|what's) a way to|can i (?:use|connect|wash|change|add|export))/u,
  ),
  rule(
    'order_status',
    0.8,
    /\b(?:where(?:'s| is) (?:my|the|our) (?:order|parcel|package|delivery)|(?:order|delivery|tracking) (?:status|update)|status of (?:my|the|order)|track (?:my|the) (?:order|parcel|package)|when (?:will|does|is) (?:it|my \w+|the \w+|order \S+) (?:ship|arrive|be delivered|come|get here|due))/u,
  ),
  rule(
    'account_change',
    0.8,
    /\b(?:(?:change|update|correct|edit|switch) (?:my|the|our) (?:\w+ )?(?:address|e?mail|phone|number|name|details|plan|payment method|card|password|subscription|surname)|(?:upgrade|downgrade) (?:my|to|the|our)|new (?:address|email|surname|card)|moved house)/u,
  ),
  rule(
    'bug',
    0.75,
    /\b(?:bug(?:s|gy)?|crash(?:es|ed|ing)?|freez(?:es|ing)|frozen|glitch\w*|error (?:code|message|\w?-?\d+)|keeps? (?:crashing|freezing|logging|failing|restarting|saying|giving|stopping)|(?:doesn't|does not|doesnt|won't|wont|isn't|not|stopped) (?:load|work|open|sync|save|start|connect|respond|turn on|charg|print)\w*|blank (?:screen|page)|failed to (?:load|sync|save|upload|connect)|(?:after|since) (?:the|your|last) (?:last |latest |new )?update)/u,
  ),
];
