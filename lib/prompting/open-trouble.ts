import { holdsQuestion } from '../reading/holds-question';
import { plainText } from './plain-text';

/** Something is wrong at the time of writing: not a story that came right. */
const WRONG_NOW =
  /\b(?:still (?:not|no|isn't|isnt|hasn't|hasnt|haven't|havent|doesn't|doesnt|don't|dont|can't|cant|won't|wont|waiting|missing|broken|down|shows?|says?|get(?:ting|s)?|open|nothing|the (?:same|old|wrong)|charg\w+|wrong|need|locked|pending|unresolved)|(?:not|never) (?:yet )?(?:arrived|come|here|there|work\w*|fixed|received|been|got|solved|happened|resolved)|(?:hasn't|hasnt|haven't|havent|isn't|isnt|doesn't|doesnt|can't|cant|cannot|won't|wont|didn't|didnt) (?:yet )?(?:come|arrived?|been|work\w*|got|show\w*|load\w*|open|fixed|sent|log|get|happen\w*|include\w*|match\w*|fit|turn|charge|connect|there|here|right|correct|what i)|not (?:right|what|ok|okay|good enough|the (?:right|same))|no (?:refund|reply|answer|parcel|news|sign|money|confirmation|update|code|sound|signal)\b|(?:is|are|looks?|seems?|shows?) (?:now |also |all |a bit |completely )?(?:missing|broken|wrong|damaged|cracked|scratched|torn|bent|dented|chipped|smashed|leaking|defective|empty|late|down|gone|off|faulty|incomplete)|stopped working|(?:broke|crashed|failed|happened|down|wrong) again|back to square one|instead of|(?:was|were) due|overdue|should have (?:come|been|arrived|reached)|supposed to|(?:different|wrong|other) question|not what i (?:asked|meant|ordered|wanted)|another customer's|stopped again)\b/u;

/** Turns from thanks to what is left: "but", "one thing though", "the only thing". */
const TURN =
  /\b(?:but|however|though|tho|although|except|only (?:thing|problem|issue)|just one (?:thing|problem)|one (?:more |small |little )?(?:thing|problem|issue|snag)|that said|having said|unfortunately|sadly|until)\b/u;

/** What was left turned out well, or nothing was. */
const SETTLES =
  /\b(?:finally|in the end|works?|working|worked|sorted|solved|fixed|arrived|landed|came|replaced|refunded|resolved|perfect\w*|worth (?:it|the wait)|all (?:good|fine|set)|no (?:problem|longer|complaints)|happy|great|lovely|nice|good|best|beautiful|wonderful|excellent|superb|brilliant|gorgeous|tasty|fun|glad|recommend\w*|thank\w*|love[ds]?|kept your word|you (?:did|made|got|stayed|were)|took (?:its|a|some) (?:time|while)|rescued|saved)\b/u;

/** What a clause turns to; "… though" at its end looks back over all of it. Null where it does not turn. */
function turnOf(clause: string): string | null {
  const at = clause.search(TURN);
  if (at < 0) return null;
  return /^tho(?:ugh)?\b/u.test(clause.slice(at)) ? clause : clause.slice(at);
}

function clausesOf(text: string): string[] {
  return plainText(text).match(/[^.!?\n;]+[.!?\n;]*/gu) ?? [];
}

/**
 * Whether the words tell of something that is still wrong, however kindly they put it: a denial or a
 * fault in the present that no later sentence settles, or a "but" followed by one. English only.
 */
export function hasOpenTrouble(text: string): boolean {
  const clauses = clausesOf(text);
  const at = clauses.findLastIndex((clause) => {
    const turn = turnOf(clause);
    return WRONG_NOW.test(turn ?? clause) && !(turn === null && SETTLES.test(clause));
  });
  if (at < 0) return false;
  return !clauses.slice(at + 1).some((clause) => SETTLES.test(clause) && !WRONG_NOW.test(clause));
}

/**
 * Whether kind words turn to something that is not kind: "thanks, but that is the old one". What it is
 * need not be clear; it is enough to keep cheer away.
 */
export function turnsAway(text: string): boolean {
  return clausesOf(text).some((clause) => {
    const turn = turnOf(clause);
    return turn !== null && !SETTLES.test(turn);
  });
}

/** Whether a glad message leaves something to do: trouble that is open, or a question. */
export function leavesSomethingOpen(text: string): boolean {
  return hasOpenTrouble(text) || holdsQuestion(text);
}
