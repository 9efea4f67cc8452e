import { plainText } from './plain-text';

const RELATIVE =
  '(?:husband|wife|partner|mum|mom|mother|dad|father|son|daughter|brother|sister|nan|gran|grandma|grandmother|grandad|grandfather|grandson|granddaughter|niece|nephew|uncle|aunt|baby|toddler|newborn|infant|child|children|kids?|twins?|boy|girl|little one|(?:\\d+|one|two|three|four|five|six) ?(?:year|yr|month|week)s? ?olds?|neighbour|neighbor|colleague|friend|dog|puppy|cat|kitten)';
const WHO = `(?:i|he|she|we|they|someone|somebody|${RELATIVE})`;
const WHOSE = `(?:my|his|her|their|our|${RELATIVE}'s)`;
const BODY =
  '(?:arms?|hands?|fingers?|fingertips?|thumbs?|legs?|foot|feet|toes?|head|face|eyes?|back|neck|wrists?|ankles?|knees?|shoulders?|skin|mouth|throat|lips?|tongue|chest|palms?|elbows?|hip|ears?|nose|tooth|teeth|cheek|scalp|stomach|belly|ribs?)';
const MACHINE =
  '(?:machine|atm|app|site|website|system|printer|terminal|meter|drain|program|spam|filter|server|vacuum|hoover|washer)';
const HARM =
  '(?:burn(?:ed|t|s)|scald(?:ed|s)|cut|sliced|broke|broken|fractured|crushed|trapped|hurt|injured|sprained|gashed|sliced open|split|chipped|cracked|electrocuted|shocked|blistered|stabbed)';
const MEDICINE =
  '(?:insulin|medication|medicines?|meds|inhalers?|oxygen|epi-?pens?|heart (?:tablets|pills|meds)|pills|tablets|dialysis)';

/** Each list is one kind of harm to a living being; a purchase, a bill or a bug that "dies" is none. */
const DANGER: readonly RegExp[] = [
  // Despair and self-harm.
  /\b(?:kill|hurt|harm|cut)(?:ing)? myself(?! off\b| shaving)|\b(?:end|take|ending|taking) (?:it all|my (?:own )?life)\b|\bsuicid|\b(?:don't|dont|do not) want to (?:live|be here any ?more|wake up|be alive|exist)\b|\b(?:no (?:reason|point) (?:to|in) liv|nothing (?:left )?to live for)|\bself.harm|\b(?:better off|wish i was|wish i were) dead\b|\bi (?:just )?want to die\b|\bcan(?:'t|not) go on any ?more\b|\bgoodbye (?:forever|world)\b|\bnot worth living\b|\b(?:can't|cant|cannot) (?:do|take) (?:this|it|life) any ?more\b[\s\S]{0,60}\b(?:everything|my life|falling apart|alone|no way out|kids)\b|\beverything (?:is|in my life is) falling apart\b|\b(?:don't|dont|do not|can't|cannot) see (?:the|a|any) point (?:in|of) (?:being here|living|going on|any of it|life|it all)\b|\bno point (?:in )?(?:being here|going on|living)\b/u,
  // Swallowed, choked on, poisoned by.
  new RegExp(
    `\\b${WHO}(?:[ ,']+(?!${MACHINE}\\b)[\\w’-]+){0,5}[ ,']+(?:swallow(?:ed|ing)?|ingest(?:ed|ing)?)\\b(?! (?:my|our|his|her|the|your|that) (?:pride|cost|price|bill|loss|fee|charge|words|anger|excuse)| (?:your|that|this) (?:story|excuse|nonsense)| it(?: all)? when| hard)`,
    'u',
  ),
  /\bswallow(?:ed|s|ing)? (?:(?:a|an|the|one|some|two|part|bits?|pieces?|of|little|small|tiny|your|those|these) ){0,4}(?:button cell|batter(?:y|ies)|magnets?|beads?|bleach|detergent|pods?|capsules?|screws?|pills?|glass|plastic|caps?|lids?)\b/u,
  new RegExp(
    `\\b${WHO}(?: (?:just|has|have|had|is|was|may have|might have|nearly|almost|started|keeps?|and))*(?:'s|'ve)?(?: (?:nearly|almost|started))* chok(?:ed|ing)\\b(?! up)|(?<!\\b${MACHINE} (?:is |was |keeps )?)\\bchok(?:ed|ing) on\\b(?! (?:the |these |those )?(?:price|requests?|load|data|files?|bill|cost|big))`,
    'u',
  ),
  new RegExp(
    `\\b(?:${WHO}|who) (?:may have |might have |has |have |just |accidentally |'ve )*(?:drank|drunk|ate|eaten|licked|chewed|bit) (?:(?:some|of|the|a|an|your|that|this|whole|one|bit|little|into|dishwasher|laundry|washing|toilet|oven|floor|glass) ){0,4}(?:bleach|detergent|cleaner|fluid|antifreeze|capsules?|pods?|descaler|batter(?:y|ies)|silica|mothballs?|slug pellets?|rat poison|poison|weedkiller|nail varnish|perfume|sanitis?er|pills|tablets|gel packs?|lilies)\\b`,
    'u',
  ),
  /\b(?:food poisoning|(?:got|been|was|were|is|are) poisoned\b(?! (?:cache|well|pr\b))|poison control|ate (?:rat )?poison|carbon monoxide (?:poison|leak)|(?:carbon monoxide|co) (?:alarm|detector)s? (?:\w+ ){0,2}(?:going off|went off|beeping|sounding|goes off)|breath(?:ed|ing) in (?:the |all the |your )?(?:fumes|smoke|gas|powder|dust|chlorine)|fumes? (?:\w+ ){0,4}(?:dizzy|sick|headaches?|faint))/u,
  /\b(?:put|had|got|has|stuck|shoved|pushed|stuffed|stuck|lodged)\b[^.!?\n]{0,40}\b(?:in|up|down) (?:his|her|their|my) (?:mouth|nose|ear|throat)\b|\bstuck in (?:his|her|my|their) (?:throat|nose|ear|windpipe)\b/u,
  // Burns, cuts, breaks, falls.
  new RegExp(
    `\\b${HARM} (?:open )?${WHOSE}(?: (?:left|right|whole|own|little|lower|upper|front|index|two|both))* ${BODY}\\b(?! (?:out|off) (?:wait|laugh))`,
    'u',
  ),
  new RegExp(
    `\\b(?:hurt|burn(?:ed|t)|scalded|injured|cut) (?:my|our|the) ${RELATIVE}\\b|\\b(?:my|our|the|a) (?:\\w+ )?${RELATIVE}(?:'s| has| was| is| got| has been)+ (?:been |badly |really |just |seriously )*(?:hurt|injured|burn(?:ed|t)|scalded|electrocuted|bleeding|unconscious|concussed|bitten|crushed|vomiting|throwing up)\\b(?! by your (?:tone|words|email|reply))`,
    'u',
  ),
  new RegExp(
    `\\b(?:${BODY}|${WHO}|is|'s|'m) (?:is |are |was |'s |started |keeps )*(?:badly |heavily |now |still )*bleeding\\b(?! (?:money|cash|customers|edge|useless))|\\b(?:won't|wont|doesn't|can't) stop (?:the )?bleeding\\b|\\bblood (?:everywhere|all over)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:second|third|2nd|3rd|first).degree burns?\\b|\\b(?:burns?|blisters?) (?:all )?(?:on|over|across) ${WHOSE} ${BODY}\\b|\\b(?:need(?:s|ed)?|had|having|got|with|\\d+|six|four|five|three|two) stitches\\b|\\bconcuss|\\bfractured? (?:skull|rib|wrist|hip)`,
    'u',
  ),
  /\b(?:i was|someone was|people were|got|was|were|been) (?:badly |seriously |slightly )?(?:injured|electrocuted|scalded|concussed|knocked out)\b/u,
  new RegExp(
    `(?<!\\b(?:blame|burden|cost|task|responsibility|it all) (?:all )?)\\b(?:fell|collapsed|tipped|toppled|came down|landed|crashed down|dropped)(?: over| off)?(?: right)? (?:on|onto)(?: top of)? (?:me\\b(?! to)|him\\b|us\\b|her\\b(?! (?:phone|bag|desk))|${WHOSE} (?:${BODY}|${RELATIVE})\\b)`,
    'u',
  ),
  new RegExp(
    `\\b(?:collapsed|gave way|snapped|broke|folded) (?:under|beneath|while|when|with) (?:me|him|her|us|(?:my|our) ${RELATIVE}|i was (?:on|sitting|standing)|(?:he|she) was (?:on|in|sitting|standing))\\b`,
    'u',
  ),
  new RegExp(
    `\\b${WHO}(?: (?:has|just|had|nearly|almost|tripped and|slipped and))* (?:fell|fallen)\\b(?! (?:in love|asleep|for|behind|through|out with|foul|victim|short|into (?:arrears|debt)))|\\bcan(?:'t|not) get (?:back )?up off the floor\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:can(?:'t|not)|cant|unable to) (?:lift|move|feel|bend|see out of) (?:my|his|her) (?:(?:left|right) )?${BODY}\\b`,
    'u',
  ),
  // Breathing, heart, allergy, sudden illness.
  /\ballergic reaction|\banaphyla|\bthroat (?:is |was |has |started )*(?:closing|swelling|swollen|swelled)|\b(?:face|lips?|tongue|eyes?|throat|neck) (?:is |are |was |has |have |all |got |so |really )*(?:swollen|swelling|swelled|swell)|\b(?:came out|broke out|covered|breaking out) in (?:\w+ )?(?:hives|rash|blisters|welts)|\b(?:can't|cannot|cant|not|isn't|struggling to|stopped|trouble|difficulty) breath(?:e|ing)\b(?! (?:space|room))|\b(?:turn(?:ed|ing)|going|went) blue in the face|\bchest pains?\b|\b(?:unconscious|passed out|fainted|isn't responding to me)\b/u,
  /(?<!\b(?:nearly|almost|practically|give|gave|gives|giving|bill) (?:me |us |my \w+ )?)\b(?:(?:having|had|has|have|suffered|starts? having) an? (?:seizure|stroke|heart attack|asthma attack|hypo|diabetic attack|epileptic fit|severe reaction))\b/u,
  new RegExp(
    `\\b(?:${WHO}|and|been|both|all|everyone)(?:'s|'ve| has| have| was| were| is| are| been| got| fell| became)* (?:really |so |very |violently |both |all |badly )*(?:ill|sick|vomiting|throwing up) (?:after|from) (?:eating|drinking|using|taking|your|the (?!wait|delay)|it\\b|one of)|\\bviolently (?:ill|sick)\\b`,
    'u',
  ),
  /\b(?:found|finding|bit (?:down )?(?:on|into)) (?:(?:a|an|some|piece|pieces|bits?|of|shards?|sliver) ){0,4}(?:glass|metal|plastic|needle|razor|blade|screw|nail|wire)\b[^.!?\n]{0,20}\b(?:in|inside) (?:my|the|his|her|our|your|one of) (?:\w+ )?(?:food|meal|soup|milk|drink|sandwich|salad|jar|yogh?urt|bread|cereal|lunch|dinner|burger|puree|formula|cake|pizza|pouch|granola|muesli|chocolate|biscuits?|crisps|rice|pasta|sauce|cheese|meat|chicken|fish|water|juice|ice cream|sweets|nuts|snack)\b/u,
  new RegExp(
    `(?<!\\btoy )\\bambulance\\b(?! (?:driver|crew|station|service|toy|set|costume|model|playset))|\\b(?:rushed|taken|took|ended up|admitted|put) (?:\\w+ ){0,3}(?:in|to|at|into) (?:the |an? )?(?:hospital|a&e|er|emergency room|icu|intensive care|urgent care)\\b|\\b(?:i am|i'm|he is|he's|she is|she's|we are|we're|they are|they're|${RELATIVE}(?:'s| is)) (?:now |back |still )?(?:in|at) (?:the )?(?:hospital|a&e|emergency room|icu|intensive care)\\b|\\bparamedics?\\b(?! (?:discount|course|uniform|bag))`,
    'u',
  ),
  // Medicines and devices a life hangs on.
  /\boverdos(?:ed|ing|e)\b(?! of (?:e?mails|ads|spam|cute|cuteness|marketing)| on (?:your )?(?:e?mails|ads|chocolate|coffee))|\b(?:gave|given|take|took|taken|had) (?:\w+ ){0,3}(?:double|twice the|triple) (?:the )?dos(?:e|age)\b(?! of (?:marketing|spam))|\btook too (?:many|much)\b(?! (?:time|effort|photos|space|long|money|work|calls|days))|\b(?:wrong|incorrect) (?:dos(?:e|age)|medications?|medicines?|tablets|pills|prescription|insulin|strength of)\b(?! name)/u,
  new RegExp(
    `\\b(?:(?:ran|run|running|almost|nearly|we're|we are|i'm|i am|he's|she's|is|completely) out of|(?:last|final) (?:of (?:my|his|her|the) )?(?:dose of |day of )?|without|missed|skipp?(?:ed|ing)|stopped taking|no|have no|days? of) (?:(?:any|more|his|her|my|their|the|a|two|three|doses? of|heart|left) ){0,3}${MEDICINE}\\b(?! (?:refill|reminder|app|case|organi[sz]er|pc|pen case))`,
    'u',
  ),
  /\binsulin\b[^.!?\n]{0,40}\b(?:warm|hot|frozen|froze|expired|leaking|melted|spoil(?:ed|t)|stuck)\b|\b(?:insulin pump|oxygen (?:machine|concentrator|tank|supply)|ventilator|nebuli[sz]er|pacemaker|defibrillator|dialysis machine|feeding pump|glucose (?:monitor|sensor)|pendant alarm|fall alarm)\b[^.!?\n]{0,40}\b(?:stopp(?:ed|ing)|fail(?:ed|ing|s)?|not working|isn't working|won't|stuck|died|broken|broke|beeping|alarming|wrong readings?|down|went off)\b/u,
  /\b(?:breathing machine|oxygen machine|ventilator|home dialysis|life support)\b[\s\S]{0,200}\b(?:cut|disconnect\w*|switch\w* off|turn\w* off|power cut|outage|no (?:power|electricity))\b|\b(?:cut|disconnect\w*|switch\w* off|turn\w* off|power cut|outage|no (?:power|electricity))\b[\s\S]{0,200}\b(?:breathing machine|oxygen machine|ventilator|home dialysis|life support)\b/u,
  /\b(?:safe|ok|okay) to (?:take|use|drink|eat|give)\b[^.!?\n]{0,30}\b(?:with (?:my |her |his )?(?:blood|warfarin|heart|other|medication|meds)|while (?:i'm |she's )?(?:pregnant|breastfeeding)|during pregnancy|to (?:a|my) (?:baby|newborn|infant))/u,
  // Fire, gas, smoke, current.
  /(?<!\b(?:team|guys|sales|inbox|twitter|chat|replies|social|comments|album|song|outfit|look|gig|you|they|we|business|stocks?)(?:'s|'re| is| are| was| were)?(?: all| absolutely| really| just| so| literally)*) \b(?:caught|on|catch(?:es|ing)?|set) fire\b(?! (?:sale|tv|stick|extinguisher|pit))|^on fire\b|\b(?:caught|catch(?:es|ing)?) fire\b|\b(?:house|kitchen|electrical|battery) fire\b|\bset fire to\b|\b(?:into|in|up in) flames\b|\bstarted a (?:small )?fire\b/u,
  /\b(?:batter(?:y|ies)|phone|charger|glass|door|oven|bottle|jar|kettle|cooker|pan|dish|laptop|power ?bank|heater|boiler|lighter|cylinder|tyre|vape|scooter|hoverboard|toaster|hob|bulb|lamp|candle|canister|pressure cooker|blender|it|thing|tv)(?: just| has| suddenly| literally| have)* (?:exploded|blew up)\b(?! (?:in (?:popularity|price|my inbox)|on (?:twitter|social|tiktok)|with|my (?:inbox|phone)))|\bexplosion\b(?! of)/u,
  /\bgas (?:leak|smell)|\bleaking gas\b|\bsmell(?:s|ed|ing)?(?: of| like| strong)? gas\b|\bsmell of gas\b|\b(?:smoke|sparks?|flames?) (?:is |are |was |were |started |just )*(?:coming|came|pouring|poured|out of|from|flew|flying|shooting|shot|everywhere)\b(?! hot)|\b(?:full of|filled with|fills? with) smoke\b/u,
  /\belectrocut|\belectric(?:al)? shock|\bgot (?:a|an) (?:\w+ )?(?:shock|zap) (?:off|from|when (?:i |he |she )(?:touch|plugg|turn|switch)|touching)(?! (?:the|your|my) (?:bill|invoice|price|statement))|\bget(?:s|ting)? (?:a )?shocks? (?:off|from) (?:it|the)\b(?! (?:bill|price))/u,
  // Trapped, missing, threatened, hurt by another.
  new RegExp(
    `\\b(?:i'm|i am|we're|we are|he's|she's|he is|she is|${RELATIVE} (?:is|was|got)) (?:still |now |currently |been )*(?:stuck|trapped|locked) (?:in|inside) (?:the|a|your|my|this) (?:lift|elevator|stairlift|car|vehicle|bathroom|toilet|pod|fridge|boot|freezer|cabin)\\b|\\blocked (?:the |my |our )?${RELATIVE} in(?:side)? (?:the|my|our) (?:car|house|van)\\b|\\b${BODY} (?:is |was |got |'s |are )*(?:stuck|trapped|caught) (?:in|under)\\b(?! the (?:queue|past|system))`,
    'u',
  ),
  /\bmy (?:\w+ )?(?:son|daughter|child|baby|toddler|mum|mom|dad|husband|wife|nan|grandad|grandma|\d+ ?year ?old) (?:is|has gone|went|has been) missing\b(?! (?:a|an|the|his|her|one|two|some|out|from the (?:list|account|order|booking))\b)/u,
  /\b(?:i|we) know where (?:you (?:live|work|are)|your (?:office|house|family|kids|home) (?:is|are|lives?))\b|\b(?:scared|afraid|terrified)(?: that)? (?:he|she|they)(?:'ll| will| might)? (?:shows?|turns?|comes?|finds?|hurts?)\b/u,
  /\b(?:i'll|i will|going to|gonna|i'm coming to) (?:kill|shoot|stab|bomb|beat up|burn down|hurt) (?:you\b(?! (?:an?|over|some|the) )|him|her|them|your|everyone|every one of you|someone|somebody|all of you)|\bbomb threat\b|\b(?:death|kill) threats?\b/u,
  /\b(?:threaten(?:ed|ing|s)? (?:to (?:kill|hurt|hit|beat|rape|burn)|me with (?:a )?(?:knife|gun|weapon|violence)|my (?:family|kids|life))|stalking me|restraining order|domestic (?:violence|abuse)|abusive (?:ex|husband|wife|partner|boyfriend|girlfriend)|sexual(?:ly)? (?:assault|harass)\w*|rap(?:ed|ist)\b|assaulted (?:me|my)|pulled (?:a|out a) (?:knife|gun)|groped)/u,
  /\b(?:driver|technician|engineer|courier|guy|man|staff|guard|doorman|he|she|employee)(?: just| has| then)* (?:hit|punched|pushed|shoved|grabbed|attacked|slapped|spat (?:at|on)|kicked) (?:me\b(?! with (?:a|an|the|another) (?:fee|charge|bill|fine|quote|price))|my (?:wife|husband|son|daughter|mum|mother|dad|child|kid))/u,
];

/**
 * Somebody is, or may be, in danger: despair, something swallowed, poison, burns and injuries, breath
 * and heart, medicines, fire, gas, current, violence. No phrase may be put into an agent's mouth then:
 * a person must decide. English only.
 */
export function hasDanger(text: string): boolean {
  const plain = plainText(text);
  return DANGER.some((pattern) => pattern.test(plain));
}
