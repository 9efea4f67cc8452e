import type { Situation } from '../reading/labels';
import { plainText } from './plain-text';

/** Situations that are no trouble by themselves. */
const CALM: readonly Situation[] = [
  'praise',
  'how_to',
  'order_status',
  'account_change',
  'onboarding',
  'missing_feature',
  'privacy_request',
  'cancellation',
  'other',
];

/** Something went wrong. */
const TROUBLE =
  /\b(?:another customer's|someone else's (?:invoice|order|data|address|name|account|parcel)|broke(?:n)?|crack(?:ed|s)?|shattered|smashed|(?:in|into) (?:\w+ ){0,3}pieces|damaged|scratched|torn|ripped|fell apart|faulty|jam(?:s|med)?|leak(?:s|ed|ing)?|snapped|overcharged|empty|blank|stopped|ruined|dirty|mould\w*|defective|wrong|missing|gone|lost|no padding|late|delayed|charged|crash\w*|freez\w*|den(?:y|ied|ies)|refus(?:e[ds]?|al|ing)|reject\w*|declin\w*|error\w*|fail(?:ed|s|ing)?|down|lock(?:ed)? out|doesn't|doesnt|does not|won't|wont|can't|cant|cannot|isn't|isnt|hasn't|hasnt|haven't|havent|didn't|didnt|never|nothing|nobody|no one|problem|issue|complain\w*|ignored?|waiting|waited|days?|weeks?|months?|cancelled|expired|closed|deleted|erased|wiped|stuck|late fee|there is no|renewed|not what|is not)\b/u;

/** Displeasure at it: how often, how long, how come, or how the words are set. */
const DISPLEASED =
  /\b(?:again|yet another|once more|(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|\d+th) (?:\p{L}+ ){0,2}(?:time|day|week|month|e-?mail|message|attempt|call|one|replacement|ticket|outage|delay|visit)|(?:day|week|month|attempt|try) (?:two|three|four|five|six|seven|\d+)|for (?:a|one|two|three|four|five|six|\d+|the third|the second) (?:whole )?(?:days?|weeks?|months?|hours?) now|for (?:days|weeks|months|hours|ages)|whatsoever|at all|not even|nobody (?:\p{L}+ )?(?:called|came|answers?|answered|replie[sd]|knows|told|cares?)|no one (?:\p{L}+ )?(?:called|came|answers?|answered|replie[sd]|knows|told|cares?)|unbelievable|unacceptable|ridiculous|absurd|appalling|disgrace\w*|shambles|joke|useless|pathetic|seriously|honestly|apparently|fooled|cheated|ripped off|let down|expected (?:more|better)|supposed to|was promised|you promised|you (?:said|told me)|in your own (?:system|words|records)|do you (?:even|actually|ever|check|read)|are you (?:even|actually|serious|kidding)|(?:has|have|is|did) (?:anyone|anybody|someone) (?:actually|even|ever)|why (?:am i|do i|should i|would you|do you|sell|is it|does it)|how is (?:that|this|it) (?:still|even|possible)|what is wrong with|what's the point|give it back|stop (?:taking|charging|sending|asking)|(?:so|too) much for|where (?:to|do i) (?:begin|start)|fed up|(?:sick|tired?) of|had enough|i have been patient|been more than patient|(?:took|wasted|lost) (?:a|my|the|another) (?:whole )?(?:day|morning|afternoon|weekend)|day off|out of pocket|checked everything|tried everything|everything twice|please please|i can count|my own|the only reason|to me only|explain(?:ed)? it (?:all )?again|ask(?:ed|ing)? me to (?:explain|repeat|send)|hours of my|i (?:now )?wonder (?:who|what|how|whether)|i had to|wedding|birthday|anniversary|funeral|christmas|the party|nobody has a clue|no one has a clue|copy and paste|in a row|is there (?:a|any) (?:person|human)|not (?:a )?helpful|how is this)\b|\?!|!\?|!!|\?\?/u;

/** Says it all without naming a trouble. */
const STRONG =
  /\b(?:unacceptable|disgrace\w*|pathetic|what is wrong with you|fed up|sick of|i have been patient|had enough|(?:worst|terrible|awful|horrible|appalling) (?:service|experience|support|company|customer)|waste of (?:time|money)|so i explained|feel (?:a bit |a little |rather |quite |so )?(?:fooled|cheated|let down|ignored|stupid|betrayed|ripped off)|the only reason i (?:paid|bought|signed|chose|stayed)|what (?:else|more) do you (?:need|want)|why can(?:'t i| i not|not i) (?:just|simply)|(?:then|and) (?:now )?you ask me to|do i have to (?:explain|repeat|send)|whom do i have to|give it back)\b/u;

/** Capitals for weight, in a text that is not all capitals. */
const SHOUTED =
  /(?<![A-Z] )\b(?:AGAIN|NOT|NEVER|STILL|NOW|SECOND|THIRD|TWICE|NOTHING|NOBODY|EVERY|STOP|WHY|ONE|ADMITTED|ONLY|DOWN|NO ONE|HOW|ALL|NEED)\b/u;

/** "… got a garden hose. A garden hose.": said again for the absurdity of it. */
function echoes(plain: string): boolean {
  const clauses = plain.split(/[.!?\n]+/u).map((clause) => clause.trim());
  return clauses.slice(1).some((clause, at) => {
    const words = clause.split(' ').length;
    return clause.length >= 4 && words <= 5 && (clauses[at] ?? '').includes(clause);
  });
}

/** Whether what happened is a trouble by itself; null where it is not known. */
export function isTrouble(matter: Situation | null): boolean {
  return matter !== null && !CALM.includes(matter);
}

/** Whether something went wrong, by the words or by what happened; says nothing about a feeling. */
export function namesTrouble(text: string, matter: Situation | null): boolean {
  return TROUBLE.test(plainText(text)) || isTrouble(matter);
}

/**
 * Whether the words complain, whatever the model heard: a trouble told with displeasure. A plain
 * report of a fault, with a number and a request, does not. `matter` is what happened, where it is
 * known. English only.
 */
export function complains(text: string, matter: Situation | null): boolean {
  const plain = plainText(text);
  if (STRONG.test(plain)) return true;
  if (!namesTrouble(text, matter)) return false;
  return DISPLEASED.test(plain) || SHOUTED.test(text.slice(0, 4000)) || echoes(plain);
}
