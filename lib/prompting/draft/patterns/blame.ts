import type { DraftPattern } from '../draft-pattern';
import { findWords } from '../find-words';

const DONE =
  '(?:read|checked|contacted|told|called|rung|sent|kept|ordered|backed|saved|known|paid|followed|cancel+ed|asked|noticed|made|written|given|updated|provided|let us|done|reported|opened|returned|chosen|measured|looked|tried|used|filled|entered|mentioned|thought|informed|raised|taken|reached|come to|waited|planned|compared|confirmed|renewed|registered|submitted|been (?:more )?(?:careful|aware|at home|there|clearer|patient)|realised|realized|understood|turned|switched|set up|inspected|complained|spoken|packed|protected|changed|unsubscribed|stopped|allowed|bought|picked|selected|left|clicked|pressed|typed|dropped|missed|overlooked|misread)';
const DO =
  '(?:read|check|follow|send|provide|include|fill|enter|cancel|pay|update|reply|respond|answer|tell|let|give|back|save|select|choose|notice|pack|return|register|confirm|mention|use|call|complete|attach|listen|bother|turn|report|contact|keep|put|press|write|specify|set|switch|plug|sign|submit|inform|inspect|look|open|make|measure|take|click|ask|stick|wait|meet|verify|renew|wrap|pick|charge|read|understand|do (?:it|this|that|what))';
const CONDITION = String.raw`(?<!\b(?:if|in case|when|where|whether|unless|that|what|because you think|what if|even if|so that|think|thought|or|did|why|how|perhaps) )`;

const BLAMES = [
  new RegExp(
    `\\byou (?:really |simply |clearly |obviously |also |probably )?(?:should(?:'ve| have)|could(?:'ve| have)|ought to have|needed to have|might have|must have) (?:really |simply |at least |just |first |also |already |carefully )*(?:${DONE}|not \\w+ed|n't \\w+)\\b`,
    'u',
  ),
  /\byou (?:really |simply |clearly )?(?:should not|shouldn't) have (?!to\b|had to|been\b|received|got|gotten|needed|lost|seen|waited)\w+/u,
  new RegExp(
    `${CONDITION}\\byou (?:clearly |obviously |simply |apparently |evidently |just |still |also |unfortunately )*(?:didn't|did not|haven't|have not|hadn't) (?:actually |even |properly |carefully |correctly |bother to |yet |once )*(?:${DO}|${DONE})\\b(?! (?:to worry|up with|what you ordered|a reply|that kind))`,
    'u',
  ),
  new RegExp(`${CONDITION}\\byou never (?:actually |even |once )*${DONE}\\b`, 'u'),
  /\byou (?:clearly |obviously |simply |just |still )*(?:don't|do not|never) (?:bother|listen|read|pay attention|follow (?:the|our|any)|answer (?:our|my))\b/u,
  /\byou should(?:n't| not| never| always| really| better)? (?:of (?!course)\w+|supervise|be more careful|think (?:before|twice|first)|know (?:this|that|better|by now)|know that|double-check|share (?:codes|your)|read (?:the|our|things|more))/u,
  /\bnext time,? (?:please |just |do |you should |you might |maybe )*(?:think|check|read|consider|be (?:more )?(?:careful|on time|patient|quicker)|make sure|pay attention|try to|follow|order|book|ask|call|plan)\b/u,
  /\b(?:it is|it's|is) the (?:sole |full )?responsibility of the (?:user|customer|buyer|policy ?holder|guest|passenger|owner|account holder|client|recipient|patient)\b|\b(?:customers?|passengers?|users?|guests?|buyers?|clients?|members?|patients?) (?:is|are) (?:\w+ )?(?:responsible for|expected to|required to|supposed to|obliged to)\b/u,
  /\b(?:something|error|problem|issue|fault|mistake|cause)\b[^.!?\n]{0,40}\b(?:on|at|from) your (?:own )?(?:side|end|part)\b/u,
  /\b(?:most|many|all|other|several) (?:of our )?(?:customers|users|people|members|guests) (?:manage|do not read|don't read|find it easy|understand|have no (?:problem|trouble))\b/u,
  new RegExp(
    `${CONDITION}\\byou (?:clearly |obviously |simply |apparently |also )*(?:failed|neglected|refused|forgot|omitted|chose not|decided not|missed) (?:to\\b|the (?:deadline|instructions?|notice|window|email|step|appointment|call|delivery|payment)|our|that|it\\b)`,
    'u',
  ),
  /\b(?:(?:it|this|that|which)(?:'s| is| was| would be)|entirely|all|only) (?:(?!not\b|never\b)\w+ )?(?:your (?:own )?(?:fault|mistake|error|doing|responsibility|negligence|problem)|on you)\b/u,
  new RegExp(
    `${CONDITION}\\byou (?:\\w+ly )?(?:entered|gave|provided|typed|chose|selected|ordered|used|put|picked|sent|bought|pressed|clicked|plugged|filled in|wrote|submitted|installed)(?: us| in)? (?:the|an?|your|down the) (?:\\w+ )?(?:wrong|incorrect|invalid|incomplete|old|false|mistyped)\\b`,
    'u',
  ),
  /\b(?:if you had|had you|if you'd) (?:only |just |actually |simply )*(?:read|checked|told|contacted|called|sent|followed|paid|waited|kept|asked|looked|been|saved|listened|cancel+ed|ordered|reported|backed|used|given|done|let|written|updated|taken|registered|noticed|returned)\b/u,
  /\b(?:due to|because of|caused by|result of|thanks to|owing to) your (?:own )?(?:\w+ )?(?:error|mistake|failure|negligence|delay|carelessness|misuse|late \w+|incorrect \w+|wrong \w+|handling|oversight|lack of \w+)/u,
  /\b(?:your failure to|user error|customer error|you caused|you brought (?:this|it)|you only have yourself|you have (?:only )?yourself to blame|you're to blame|you are to blame|you ignored|you misread|you misunderstood|you broke (?:it|the)|you damaged|you messed)\b/u,
  /\bbecause you (?:\w+ly )?(?:didn't|did not|never|haven't|failed|forgot|refused|ignored|entered|gave|used|waited|missed|left|changed|ordered|dropped|opened|overloaded|put)\b(?! have to)/u,
  /\byou(?:'re| are| were) (?:(?!not\b|never\b)\w+ )?(?:responsible|supposed|required|expected|obliged) (?:for|to) (?!get|receive|have (?:received|got)|be (?:told|getting|charged))(?:\w+ )/u,
];

export const BLAME: DraftPattern = {
  kind: 'blame',
  evidence: 'packard-2018',
  find({ plain }) {
    if (plain.trimEnd().endsWith('?') && !/\b(?:why|how come|what made)\b/u.test(plain))
      return null;
    return findWords(plain, BLAMES);
  },
  better: () => 'Here’s what I see on my side, and here’s how we get it sorted from here:',
};
