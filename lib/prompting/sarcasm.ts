import type { Emotion } from '../reading/labels';
import { plainText } from './plain-text';

const POSITIVE: readonly Emotion[] = ['gratitude', 'happiness'];

const KIND =
  '(?:great|good|nice|lovely|wonderful|brilliant|fantastic|amazing|perfect|excellent|awesome|terrific|marvellous|superb|stellar|outstanding|impressive|top.?notch|first.?class|world.?class|five.?star|quality|sterling|cracking|incredible|fabulous|delightful|charming)';
const FAILING =
  '(?:ignor\\w+|los(?:ing|e)|wast\\w+|ruin\\w+|cancel\\w+|delet\\w+|break\\w*|charg\\w+|bill\\w+|forgett\\w+|hang\\w+ up|keep\\w* me|mak\\w+ me wait|send\\w* (?:me )?(?:the wrong|another|nothing)|not (?:answering|replying|helping|turning up|reading)|nothing|clos\\w+ my|lying|sitting|wait\\w*|the (?:delay|silence|wait|runaround|hold music|radio silence|empty box|spam|surprise (?:charge|fee|bill)))';

/** Words that only sarcasm uses; no good news makes them sincere. */
const BITTER: readonly RegExp[] = [
  new RegExp(
    `\\b(?:thanks|thank you|thx|cheers|ta)\\b[^.!?\\n]{0,20} for ${FAILING}(?! (?:list|it out so))`,
    'u',
  ),
  /\b(?:thanks|cheers|thank you)(?: (?:a (?:lot|bunch|million|heap)|so much|ever so much|very much))?[ ,]+(?:for (?:nothing|that one)|i guess|for less than nothing)\b/u,
  new RegExp(
    `\\b(?:${KIND} (?:job|work)|well done|nice one|congrat(?:ulation)?s|bravo|kudos|hats off|props)\\b[^.!?\\n]{0,30}\\b(?:(?:on|for|in|at|to) )?${FAILING}`,
    'u',
  ),
  /\b(?:oh|ah|well,? (?:isn't|that's)|wow,?|yay,?|gee,?|how|ooh) ?(?:that's |this is |isn't (?:that|this) |just |so |really |how )*(?:great|good|brilliant|wonderful|lovely|fantastic|perfect|joy|marvellous|awesome|super|nice|terrific|goody|splendid|typical|convenient|reassuring|comforting|helpful)\b,?[^\p{L}\n]{0,3}(?: (?:another|one more|yet|so|now|the (?:bot|same)|again|more|day|my|it's|and (?:now|the|it)|that(?! (?:fix|work|help|did|sort|make|made|explain|is |was ))|a|of you))\b/u,
  /\bmore than (?:i|one|we) can say (?:for|of|about)\b|\bundiminished (?:optimism|patience|faith|hope)\b|\byour (?:ever |infinitely |still )?patient customer\b|\bwith bated breath\b/u,
  /\b(?:slow clap|thoughts and prayers|(?:living|truly) the dream|what (?:a |an )?(?:treat|joy|shock|surprise) (?:that|to (?:see|get|find|hear)|another)|(?:gold|olympic) medal|(?:take a|give (?:yourselves|them) a) (?:bow|round)|could(?:n't| not) be happier (?:that|to (?:wait|pay))|exactly what i (?:needed|wanted|pay for),? (?:another|more|a|to)|just what i (?:needed|wanted|ordered)\b(?!,? (?:thank|love|perfect|so|and|!))|so (?:helpful|useful|professional|reassuring)[.!,]? (?:not|really|again|thanks for nothing)\b|as (?:helpful|useful|reliable) as (?:a|an)|(?:sure|yeah|right),? (?:because|that'll)|because (?:that|who doesn't|who does not)|who (?:doesn't|does not|wouldn't) (?:love|want|enjoy|like)|my (?:favou?rite|new hobby)[^.!?\n]{0,30}\b(?:wait|hold|queue|error|music|calling|part)|(?:love|loving|adore|enjoy|enjoying|enjoyed) (?:how (?:you|your|it|they|the|my|nobody|no one)[^.!?\n]{0,50}\b(?:never|still|again|only|not|no|keeps?|always|just|lost|lose|charge[ds]?|ignor\w+|crash\w*|forg\w+|hang|hung|closed?|down|disappear\w*|gone|vanish\w*|pretend|somehow|every|can't|won't|doesn't)\b|(?:being|getting|to be|sitting|waiting|paying|wasting|talking to (?:a|your) bot|repeating|explaining|that i (?:have|had|get|now)|the (?:silence|hold music|radio silence|consistency|irony|way you (?:never|keep|ignore)|part where)|my (?:third|fourth|fifth|weekly|daily|\d+(?:th|rd|nd))))|(?:appreciate|appreciated|admire|enjoying|loving) (?:the|your) (?:silence|radio silence|non.?(?:answer|reply)|copy.?(?:and.?)?paste|runaround|commitment to (?:not|never|ignor\w+)|consistency in|dedication to (?:not|never|ignor\w+|los\w+)))\b/u,
  /\bway to (?:go|keep|treat|lose|ruin)\b[^.!?\n]{0,40}\b(?:los\w+|ruin\w+|customers?|ignor\w+|cancel\w+|break\w*|again|guys|@)|\b(?:keep up the|keep it up)\b[^.!?\n]{0,40}\b(?:and (?:i'll|you'll|i will|you will|we'll)|lose|soon no|nobody)|\bso glad i (?:paid|pay|waited|chose|upgraded|switched|trusted|stayed|took)\b[^.!?\n]*\b(?:for (?:nothing|this|an?)|to (?:wait|get nothing|sit|be ignored|hear)|only|when|premium|priority|not)\b|\bglad to (?:see|know|hear) (?:that )?(?:you|your|my|nothing|it|nobody|the)[^.!?\n]{0,60}\b(?:still|never|nothing|ignor\w+|priority|not|again|hasn't|isn't|only|no one|means so little|consistent|zero)\b|\b(?:real|truly|really) (?:classy|smooth|slick|inspiring)\b|\b(?:how|so) (?:kind|generous|thoughtful|considerate|gracious|nice|good) of you to (?:finally|charge|ignore|cancel|close|keep|offer (?:me )?(?:5|a whole|nothing|two)|let me know (?:after|now|too)|take my|only|lose|forget|wait|remind)\b/u,
  /(?:^|[\s.!?])(?:\/s|#sarcasm|#(?:not|fail|epicfail)|😒|🙄)(?:$|[\s.!?#])|🙄|\b(?:said no one ever|not!+$|\(not\))/u,
];

/** A kind word, sincere or not. */
const PRAISE = new RegExp(
  `\\b(?:${KIND}|thanks|thank you|thx|cheers|love|loving|appreciate|bravo|well done|congrat\\w*|glad|happy|delighted|thrilled|kudos|enjoy\\w*|nice one|grand|super|best|impressed|pleased|great)\\b|👏|👍|🎉|🙌|🙃|💯|❤`,
  'u',
);

/** What is wrong now, or yet again. */
const TROUBLE =
  /\b(?:day (?:\d+|two|three|four|five|six|seven|ten)\b(?! (?:return|trial|delivery|pass|free))|week (?:\d|two|three|four)\b|still (?:no|not|nothing|waiting|broken|down|haven't|hasn't|isn't|doesn't|can't|missing|the same|offline|locked|on hold|crash\w+|pending|being)|(?:another|yet another|one more|a further|a (?:third|fourth|fifth)) (?:e?mail|reply|delay|week|day|hour|month|bot|ticket|error|form|outage|crash|excuse|apology|apologies|automated|copy|link|charge|fee|agent|update|survey|round|empty|broken|wrong|survey|cancellation|"|“|')|(?:again|once more)[.!…]*$|(?:crash\w*|down|late|cancel\w*|broken|charged|los[te]|delayed|wrong|failed|locked|offline|moved|postponed)\b[^.!?\n]{0,25}\bagain\b|(?:third|fourth|fifth|sixth|3rd|4th|5th|6th|\d\dth) (?:time|day|week|agent|driver|email|call|attempt|replacement|delay|cancellation|crash|outage)(?! (?:lucky|buying|customer|i (?:order|buy|shop)))|no (?:reply|refund|answer|response|news|update|sofa|parcel|package|driver|internet|heating|signal|show|one (?:came|answer\w*|repl\w*|call\w*)|explanation|apology)|nobody (?:came|comes|answers?|answered|replies|replied|calls?|called|knows)|(?:\d+|two|three|four|five|six) (?:hours?|days?|weeks?|months?|minutes?|mins) (?:on hold|later|late|and (?:counting|nothing|no|still)|without|of (?:silence|waiting|hold|nothing|downtime))|(?:and|still) counting|hold music|on hold|(?:hung|hang) up on me|charged (?:me )?(?:twice|again)|never (?:arrived|came|showed|works?|answer\w*|replied|called)|(?:doesn't|does not|won't|not) (?:work|turn on|load|open|connect)\w*|hasn't (?:come|arrived|moved)|closed my (?:ticket|case)|ignored|(?:seen|read) and (?:ignored|no)|left on read|empty box|wrong (?:size|colou?r|item|one|address)|(?:in|into) pieces|smashed|shattered|(?:only|just) (?:took|cost|waited|been|costs|takes)(?: me)? (?:you )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a (?:mere|whole)|half)|cancelled (?:my|the|our)|lost (?:my|the|our)|deleted (?:my|all)|locked out|error \d|price (?:rise|hike)|costs? (?:double|twice)|looking into (?:it|this)|high(?:er)? (?:than (?:usual|normal) )?(?:call )?volumes?|valued customer|your call is important|working days|soon™|no eta|unsubscribe[ds]? (?:\w+ ){0,2}times|so (?:much for|i get to)|somehow|apparently|at this point|\d+% (?:off|discount) (?:on|for) (?:a|the|nothing)|guess (?:i'll|i|who)|can't wait (?:for (?:the next|another|round|you to)|to (?:wait|explain|be|not|repeat|do (?:it|this) (?:all )?again))|speaks? volumes)\b|“(?:we|your|our|i)|"(?:we|your|our|i(?:'m| am)) |(?:…|\.\.\.)\s*(?:not|again|never)\b|\?{2,}|😡|🤡|🙃|😤|🤬/u;

/** It came right in the end: trouble told with this is a story, not a complaint. */
const CAME_RIGHT =
  /\b(?:(?<!not |n't |never |hardly |\bbe )(?:sorted|fixed|solved|resolved|replaced|refunded|restored|rescued|recovered|reversed|credited|answered (?:all|every|my|within|in)|helped|turned (?:it|this|things) around|made it right|put (?:it|things) right|figured it out)\b|(?:works?|working|arrived|came|back|landed) (?:now|again|today|this morning|safely|perfectly|early|on time|yesterday|like a charm|the next day|quickly|great|fine)|all (?:good|sorted|set|working)|no (?:problem|longer an issue|complaints)|in the end|finally (?:works|arrived|got (?:it|my)|sorted|fixed|here)|so (?:quick|fast|patient|kind|helpful|friendly|easy)|(?:was|were|is|are|been) (?:so |very |really |super |extremely |always |incredibly )+(?:patient|kind|helpful|lovely|friendly|quick|great|good|nice|polite|understanding)|within (?:minutes|an hour|the hour|a day|\d+)|(?:can|could|would) you (?:also|please|still)|one (?:more|last|other) (?:question|thing)|look(?:ing)? forward|for (?:your|the) (?:help|patience|quick|fast|prompt|reply|update|understanding|info\w*|explanation|support|time|swift|kind)|for (?:sorting|fixing|helping|explaining|letting me know|getting back|checking|looking|replacing|refunding|sending (?:it|the (?:new|right|replacement|link|label))|chasing|taking (?:the|this)|being (?:so|patient|honest)|calling|coming back|jumping)|(?:would|will) (?:definitely |happily |gladly )?(?:order|buy|shop|recommend|use you)|recommend|as always|never disappoint\w*|(?:ordered|bought|order|buy)\w* (?:from you )?for the|keep (?:it|up) (?:up|the good)|you(?:'re| are) (?:a |an |the )?(?:star|legend|best|lifesaver|angel|hero))\b/u;

/**
 * Whether kind words are meant the other way round: a feeling heard as gratitude or happiness beside
 * marks of sarcasm, or beside trouble that goes on. `labels` are the emotions heard; without a positive
 * one there is nothing to doubt. English only.
 */
export function isSarcastic(text: string, labels: readonly Emotion[]): boolean {
  if (!labels.some((label) => POSITIVE.includes(label))) return false;
  const plain = plainText(text).trim();
  if (BITTER.some((pattern) => pattern.test(plain))) return true;
  return PRAISE.test(plain) && TROUBLE.test(plain) && !CAME_RIGHT.test(plain);
}
