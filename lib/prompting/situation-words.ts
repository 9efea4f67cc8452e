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

/**
 * Strong words only: a rule that would often be wrong is worse than none, because without a
 * situation only phrases that fit any situation are offered.
 */
export const SITUATION_WORDS: readonly SituationWords[] = [
  rule(
    'late',
    0.8,
    /\b(?:(?:arriv|deliver|com|show)(?:e|ed|ing)? (?:up )?late|overdue|running late|(?:days?|weeks?|hours?|months?|too|so|again|already|is|was|are|were) late\b(?! husband| wife| mother| father)|(?:was|were) (?:supposed|meant|due|promised) (?:to (?:be here|arrive|come|be delivered|turn up|land))|still (?:hasn't|not|hasnt|has not|haven't) (?:arrived|come|shown up|turned up|been delivered|here)|waiting in (?:all day|since)|delivery window)/u,
  ),
  rule(
    'late',
    0.75,
    /\b(?:(?:hasn't|hasnt|has not|haven't|havent|didn't|didnt|not|never) (?:yet )?(?:arrived|arrive|come|shown up|turned up|turn up|showed up|show up|been delivered|shipped|dispatched)|delayed (?:again|by|until|to)|nobody (?:came|comes|showed|turned|rang)|no.?show|(?:delivery|order|sofa|slot|appointment|date|it|been) (?:was |has been |is |got )?(?:moved|pushed|postponed|rescheduled) (?:back|to|again|until)|took (?:a|the|another) (?:day|morning|afternoon) off|(?:promised|said|supposed to be) (?:for |on |by )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last week))/u,
  ),
  rule(
    'late',
    0.6,
    /\b(?:delay(?:ed|s)?|still waiting (?:for|on) (?:my|the|a|it|them|delivery)|where (?:is|are) (?:he|they|the driver|the technician|the engineer))/u,
  ),
  rule(
    'lost',
    0.88,
    /\b(?:(?:lost|missing|vanished|stolen) (?:parcel|package|order|delivery|shipment|letter|box|item|bed|sofa|suitcase|luggage|bag)|(?:parcel|package|order|delivery|shipment|letter|box|item|bed|sofa|suitcase|luggage|bag) (?:is |was |has |got |went |been |just )*(?:lost|missing|vanished|disappeared|stolen)|lost in (?:transit|the (?:post|mail))|los(?:e|t|ing) (?:a|my|our|the) (?:parcel|package|order|delivery|shipment|letter|box|item|bed|sofa|suitcase|luggage|bag))/u,
  ),
  rule(
    'lost',
    0.85,
    /\b(?:(?:can't|cannot|can|unable to|could not|couldn't) (?:currently )?(?:locate|find|trace) (?:the|my|your) (?:shipment|parcel|package|order)|nobody knows where|(?:says|marked|shows|showing|status)(?: as)?:? (?:it was |it's |its )?["'“]?delivered["'”]?(?!\w)(?![^.!?\n]{0,40}\b(?:depot|tomorrow))|stolen from (?:my |the )?porch|never (?:received|got) (?:it|my|the|this)\b(?! (?:link|code|e?mail))|no scan since|(?:tracking|it) (?:has not|hasn't|hasnt) (?:moved|updated))/u,
  ),
  rule(
    'damaged',
    0.85,
    /\b(?:(?:arriv|came|turn|deliver|open)\w* ?(?:up |with |in |out |it )*(?:all |completely |already |totally |a )?(?:damaged|broken|smashed|cracked?|shattered|in (?:two |three )?pieces|crushed|dent(?:ed)?|scratched|torn|bent|leaking|soaked|snapped|wet|mouldy|defrosted|melted)|(?:damaged|smashed|shattered|crushed|dented) (?:box|in (?:transit|shipping|delivery)|on arrival|parcel|packag))/u,
  ),
  rule(
    'damaged',
    0.75,
    /\b(?:(?:is|was|are|were|got) (?:all |completely |totally |badly )?(?:damaged|smashed|cracked|shattered|in pieces|in bits|crushed|dented|scratched|chipped|snapped in|broken in)|smashed to|broken (?:glass|leg|screen|on arrival|in)|(?:has|have|with) (?:a |an? (?:big|huge|deep|long) )(?:crack|dent|scratch|chip|tear|rip|hole)\b|(?:crack|dent|scratch|chip) (?:in|on|across|down) (?:the|one|it))/u,
  ),
  rule(
    'wrong_item',
    0.85,
    /\b(?:wrong (?:item|size|colou?r|product|model|shoes?|parts?|version|parcel|one (?:again|arrived|came))|(?:sent|got|received|delivered|shipped) (?:me |us )?(?:the |a )?(?:wrong|different|someone else's|somebody else's)(?! (?:order )?(?:number|nr|link|code|e?mail|address|answer|info))|not (?:what|the one) (?:i|we) ordered|instead of (?:the|a|my) \w+ (?:i|we) ordered|(?:ordered|asked for)\b[^.!?\n]{1,40}\b(?:got|received|sent me|came|you sent|arrived)\b)/u,
  ),
  rule(
    'out_of_stock',
    0.85,
    /\b(?:out of stock|sold out|back.?order(?:ed)?|no longer available|not in stock|restock(?:ed|ing)?(?! (?:fee|protocol|charge))|back in stock|discontinued|won't be getting any more)\b/u,
  ),
  rule(
    'refund_slow',
    0.85,
    /\b(?:(?:still|yet|haven't|havent|hasn't|hasnt|never|not) (?:had|got|gotten|seen|received|come|been|waiting for|waiting on|no)? ?(?:my |the |a |any )?(?:refund|money back)\b|where(?:'s| is) (?:my|the) (?:refund|money)|no refund|refund (?:still|hasn't|hasnt|has not|never|was promised|is pending|pending|is (?:late|taking))|(?:waiting|wait|waited)[^.!?\n]{0,30}\b(?:refund|my money)|refund[^.!?\n]{0,30}\b(?:weeks|working days|business days|months|ages)\b)/u,
  ),
  rule(
    'double_charge',
    0.9,
    /\b(?:(?:charged|billed|debited|deducted|invoiced|took(?: my)? (?:money|payment)|taken(?: money)?)(?: \w+){0,5} (?:twice|two times|three times|double|2x|2 times)|paid twice|(?:double|duplicate) (?:charges?|payments?|billing|invoices?|debits?|transactions?)|(?:two|2|3|three) (?:charges|invoices|debits|transactions)|double.?(?:charged|billed)|(?:twice|two times)[^.!?\n]{0,25}(?:charged|billed|taken))\b/u,
  ),
  rule(
    'surprise_renewal',
    0.9,
    /\b(?:auto.?renew\w*|renewed (?:without|automatically|itself|anyway|my)|(?:free )?trial (?:turned|converted|ended|rolled|became|expired)|(?:charged|billed|taken|took)[^.!?\n]{0,40}\b(?:renewal|free trial|annual plan|another year|(?:i|we) (?:already )?cancel)|renewal (?:i|we|charge|notice|fee|price))/u,
  ),
  rule(
    'price_rise',
    0.9,
    /\b(?:price (?:rise|hike|increase|jump|went|has gone|gone|change)|(?:prices?|rate|fee|premium|plan|subscription|bill|cost|rent|tariff)s? (?:has |have |just |is |are )*(?:(?:gone|went|goes|going|shot) up|jumped|jumps|doubled|tripled)\b|(?:raised|raising|increase[ds]?|putting up|hiked|upped) (?:the |my |our |your )?(?:price|rate|fee|premium)|now costs?|more expensive)/u,
  ),
  rule(
    'outage',
    0.85,
    /\b(?:(?:site|website|app|service|server|system|internet|network|platform|dashboard|api|broadband|wi-?fi|checkout|everything)s?(?:'s| is| are| has been| have been| was| went| keeps going)? (?:all )?(?:down|offline|unavailable|unreachable|out)\b|outage|(?:no|lost) (?:internet|signal|connection|service|power|broadband|hot water|heating)|50[0234] error|error 50[0234])\b/u,
  ),
  rule(
    'data_loss',
    0.9,
    /\b(?:(?:lost|deleted|wiped|erased|gone|disappeared|vanished|overwritten)[^.!?\n]{0,30}\b(?:data|files?|photos?|pictures|projects?|documents?|history|records|contacts|notes|messages|backups?|playlists?|entries|wish ?list)|(?:data|files?|photos?|pictures|projects?|documents|records|contacts|notes|backups?|playlists?|history|wish ?list|addresses)[^.!?\n]{0,25}\b(?:gone|lost|deleted|wiped|erased|disappeared|vanished|empty)|gone for good|(?:0|no|zero) backups|(?:wipe|erase|delete)s? (?:the |my |all )+(?:saves?|data|photos|files)|(?:all|progress|saves?|levels?) (?:is |are )?(?:gone|wiped|reset))\b/u,
  ),
  rule(
    'lockout',
    0.9,
    /\b(?:locked (?:me |us |myself )?out|lock(?:ed)? my account|account (?:is |was |has been |got |temporarily )*(?:locked|suspended|blocked|disabled)|can(?:'t|not|t) (?:log|sign|get) ?(?:in|on|back in|into (?:my|the|our) account)\b|(?:reset|verification|login|security|2fa|sms)[ -](?:code|link|e?mail)[^.!?\n]{0,30}\b(?:never|not|doesn't|doesnt|isn't|won't|wont|expire[ds]?|invalid)|unable to (?:log|sign) ?in|forgot(?:ten)? (?:my )?password|password (?:reset )?(?:doesn't|isn't|won't|not) work|too many (?:attempts|tries)|won't let me (?:log|sign) ?in)/u,
  ),
  rule(
    'fraud_security',
    0.9,
    /\b(?:fraud\w*|scam(?:s|med|mers?)?\b(?! artists?)|phish\w*|hack(?:ed|er|ing)|stolen card|unauthori[sz]ed|(?:someone|somebody)(?: else)? (?:logged|has logged|accessed|used|is using|got into|bought|opened|changed|ordered)|(?:logged|login|sign.?in|signed in)[^.!?\n]{0,15} from (?!my|the)\w+|(?:didn't|did not|didnt|never) (?:make|authori[sz]e|recogni[sz]e|order|place|buy) (?:this|that|these|the|any|it)\b|don'?t recogni[sz]e|identity theft|data breach|(?:gave|read) (?:him|her|them|out)[^.!?\n]{0,15} code)\b/u,
  ),
  rule(
    'cancellation',
    0.85,
    /\b(?:(?:want|like|need|trying|tried|try|how|please|pls|going|gonna|decided) (?:to |do i |can i )?(?:just )?cancel\b|(?:^|[.!?,] ?|please |just |so |can you |i'll |and )cancel (?:my|the|our|it|this|everything|and|please|both|all)|close my account|end my (?:contract|subscription|membership)|unsubscribe|terminate (?:my|the|our) (?:contract|subscription)|cancellation (?:request|confirmation|fee|button|page)|cancel button)/u,
  ),
  rule(
    'repeat_contact',
    0.88,
    /\b(?:(?:third|fourth|fifth|sixth|3rd|4th|5th|6th|\d+th|umpteenth) (?:time|message|e?mail|call|ticket|chat|person|agent)|(?:already|keep|kept) (?:told|explained|sent (?:you )?(?:this|that|it|the)|said|explaining|repeating|telling|typing)|(?:told|explained|asked|wrote|called|emailed|contacted|rang|sent)(?: \w+){0,4} (?:\d|two|three|four|five|six|several|multiple|many) (?:times|people|of your|colleagues|agents|different)|again and again|over and over|(?:nobody|no one|no-one) (?:ever )?(?:repl|answer|respond|got back|calls? back|called back)\w*|ignor(?:ed|ing) my|same (?:question|thing|info\w*|answer|story|details|photos?)[^.!?\n]{0,15}(?:again|every|third|twice|over)|start(?:ing)? (?:all )?over|from the (?:start|beginning) again|last (?:two|three|four|five|six|\d) (?:e?mails|messages|tickets|calls)|read (?:the|my) (?:history|thread|ticket|previous|earlier|first|last|messages?|e?mails?)|as i (?:said|wrote|explained|told)|(?:\d|two|three|four|five|six|seven|several) (?:different )?(?:agents|people|answers|colleagues)\b(?! (?:in|for|at|living))|how many more times)\b/u,
  ),
  rule(
    'long_wait',
    0.85,
    /\b(?:(?:been|still|sat|sitting|was|kept|keep|put) (?:me )?on hold|in (?:the|a|your|this) (?:phone |chat )?queue (?:for|since)|(?:waiting|waited|been here|sat here|been on)[^.!?\n]{0,25}\b(?:minutes?|mins?|hours?|hrs?)\b|(?:an|one|two|\d+) (?:hours?|hrs?|minutes?|mins?) (?:of )?(?:waiting|on hold|in (?:the|this|your) (?:queue|chat))|hold music|no(?:body| one| reply| answer| response| word) (?:for|in|since) |(?:anyone|anybody|someone|somebody|still|you) there\?|(?:did|have) (?:you|u) (?:forget|forgotten) (?:me|about me)|hello{1,}\?{2,})/u,
  ),
  rule(
    'bot_loop',
    0.9,
    /\b(?:(?:agent|human|operator|person)[.!, ]+(?:agent|human|operator|person)\b|(?:your|this|stupid|with a|useless|same|by a|the bloody|damn) (?:chat ?)?bot\b|chatbot|going (?:round )?in circles|(?:real|actual|live) (?:person|human)|human (?:please|agent)|not a (?:ro)?bot|(?:talk|speak|get) to (?:a |an )?(?:human|person|someone real)|are you (?:a )?(?:bot|robot|human|real)|automated (?:repl|respon|message|answer)\w*|transferred (?:me )?(?:again|\w+ times|from)|passed around|pillar to post|none of (?:those|these) options|same (?:menu|options))/u,
  ),
  rule(
    'policy_refusal',
    0.8,
    /\b(?:(?:company|store|return|returns|refund|shop|missing parts) policy|(?:it's|that's|is) (?:our|your) policy\b|(?:refus(?:e|ed|ing|al)|denied|declin\w+|reject\w+)[^.!?\n]{0,30}\b(?:refund|return|exchange|claim|request)|(?:won't|wont|not|refuse to) (?:take it back|refund (?:me|my|it)|let me return|give me my money)|(?:only|just) (?:offer |get |a )?store credit|outside (?:of )?(?:the|your|our) (?:\d+ day |return|refund)|hid(?:e|ing) behind|small print|t&cs?\b|terms and conditions|non.?refundable|restocking fee)/u,
  ),
  rule(
    'warranty_denied',
    0.9,
    /\b(?:(?:warranty|guarantee)[^.!?\n]{0,40}\b(?:den\w+|reject\w+|refus\w+|declin\w+|void\w*|not cover\w*|doesn't cover|expired|ran out|won't|ended)|(?:not|isn't|isnt) (?:covered )?(?:under|by|in) (?:the |your )?(?:warranty|guarantee)|(?:user|customer) damage|wear and tear|no fault found)/u,
  ),
  rule(
    'onboarding',
    0.8,
    /\b(?:set(?:ting)? (?:it|this|everything|my \w+|the \w+) up|set(?:ting)? up (?:my|the|this|a|our)|setup (?:guide|wizard|process|steps)|getting started|first time (?:using|user|setting)|new to (?:this|the|your)|just (?:signed up|joined|registered)|onboard\w*|(?:activation|pairing) (?:code|mode|step))/u,
  ),
  rule(
    'missing_feature',
    0.8,
    /\b(?:(?:removed|took away|got rid of) the (?:\w+ )?(?:feature|button|option|filter|view|tab|export|mode|setting)|feature request|(?:there's|there is|is there|theres) no (?:way|option|button|setting|filter)|(?:would be nice|please add|could you add|any plans? (?:for|to))|(?:dark mode|export|feature|option|filter|button) (?:is |was )?(?:missing|gone|removed)|no longer (?:lets|allows))/u,
  ),
  rule(
    'privacy_request',
    0.9,
    /\b(?:gdpr|(?:delete|erase|remove) (?:all )?(?:of )?(?:my|our) (?:personal )?(?:data|information|details|profile|phone|number|address)|(?:copy of|access to) (?:all )?(?:my|the) (?:personal )?data|data (?:protection|subject)|right to (?:be forgotten|erasure)|privacy (?:request|policy|officer)|(?:sell|sold|shar\w+|gave|give|given|pass(?:ed)?) (?:on )?my (?:data|details|e?mail|number|address)|marketing (?:list|sms))/u,
  ),
  rule(
    'hardship',
    0.9,
    /\b(?:lost (?:my|his|her|our) job|made redundant|redundancy|laid off|unemploy\w*|can(?:'t|not|t) (?:afford|pay) (?:the |my |our )?(?:rent|bills?|food|instal\w+|payments?|heating|this month)|payment (?:plan|holiday)|on benefits|food bank|(?:pay|afford) (?:the|my) rent|behind (?:on|with) (?:my|the)? ?(?:payments|rent|bills)|hardship|struggling (?:to pay|financially|with money)|small (?:salary|pension)|(?:reduce|lower|pause|spread|defer) (?:my |the )?(?:payments?|instal\w+))/u,
  ),
  rule(
    'health_safety',
    0.85,
    /\b(?:(?:is|are) (?:it|this|that|they) (?:still )?safe|unsafe|dangerous|hazard|recall(?:ed| notice)|overheat\w*|burning smell|smells? (?:of )?burn\w*|sparks?|sparked|smok(?:e|ing)|allerg(?:y|ic|ies)|mou?ld(?:y)?|(?:sick|ill|rash|poison\w*) (?:from|after)|keep away from flame|toxic (?:fumes|smell|chemical)|fire hazard|explod(?:e|ed)|chok(?:e|ing) hazard|melted|so hot|too hot|start(?:s|ed)? (?:burning|smoking)|burnt? (?:mark|ring))\b/u,
  ),
  rule(
    'abuse',
    0.9,
    /\b(?:fuck(?:ing)? (?:you|off|idiots?|useless)|f\*+ck? (?:you|off)|(?:you(?:'re| are|r)?|u|ur)(?: all| such| absolute| a| an| fucking| bunch of| little| pathetic| useless)* (?:idiots?|morons?|scum|bitch|bastards?|assholes?|arseholes?|dumb|imbeciles?|retard\w*|cretins?|parasites?)|you(?:'re| are) (?:so |really |all )?(?:stupid|pathetic|brainless)|piece of (?:shit|garbage)|screw you|drop dead|eat shit)/u,
  ),
  rule(
    'praise',
    0.85,
    /\b(?:(?:great|amazing|excellent|brilliant|fantastic|wonderful|outstanding|superb|lovely|incredible|best) (?:service|support|job|experience|customer|help|team|work|product|company)|(?:5|five) stars?|well done|keep it up|(?:highly|would) recommend|kudos|(?:made|saved) my (?:day|week|weekend)|(?:thank you|thanks) so much|hats off|legend|absolute star|above and beyond|(?:absolutely )?love (?:it|this|the|my|how)|please (?:tell|pass|make sure))/u,
  ),
  rule(
    'how_to',
    0.75,
    /\b(?:how (?:do|can|would|should) (?:i|we)\b(?! (?:help|assist|say|know|use \d))|how to (?!say)|where (?:do|can) i (?:find|change|see|put|enter|download)|(?:is there|what's) a way to|can i (?:use|connect|wash|change|add|export))/u,
  ),
  rule(
    'order_status',
    0.8,
    /\b(?:(?:order|delivery|tracking) (?:status|update)|status of (?:my|the|order)|track (?:my|the) (?:order|parcel|package)|when (?:will|does|is) (?:it|my \w+|the \w+|order \S+) (?:ship|arrive|be delivered|come|get here|due)|(?:has|is) (?:it|my order) (?:shipped|been shipped|on its way)|shipped or not)/u,
  ),
  rule(
    'account_change',
    0.8,
    /\b(?:(?:change|update|correct|edit|switch|merge) (?:my|the|our) (?:\w+ )?(?:address|e?mail|phone|number|name|details|plan|payment method|card|password|subscription|surname|accounts?)|(?:upgrade|downgrade) (?:my|to|the|our)|new surname|moved house|old address)/u,
  ),
  rule(
    'bug',
    0.75,
    /\b(?:bugs?|buggy|crash(?:es|ed|ing)?|freez(?:es|ing)|frozen screen|glitch\w*|error (?:code|message|\w?-?\d+)|keeps? (?:crashing|freezing|logging|failing|restarting|stopping|disconnecting|spinning|turning)|(?:doesn't|does not|doesnt|won't|wont|isn't|stopped) (?:load|work|open|sync|save|start|connect|turn on|charg|print|pair)\w*|blank (?:screen|page)|failed to (?:load|sync|save|upload|connect)|(?:after|since) (?:the|your|last) (?:last |latest |new )?update)/u,
  ),
];
