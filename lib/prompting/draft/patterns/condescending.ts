import type { Span } from '../../../conversation/conversation';
import type { DraftPattern } from '../draft-pattern';
import { findWords } from '../find-words';
import { withoutSpan } from '../reword';

const TASK =
  '(?:click|go|read|restart|log|wait|reset|follow|try|use|check|open|press|enter|call|look|type|do|install|download|unplug|plug|switch|turn|clear|fill|select|choose|visit|update|delete|pay|remember|need|have|accept|scroll|google|be (?:more )?(?:careful|patient)|pack|print|take it|drop it)';

/** Words that can be left out of the sentence. */
const NEEDLESS = [
  /(?:^|\b(?:but|and|because|so|you|is|was|are|that's|it's|we|this|that|have|has|did|will|which|it), ?|\b(?:but|and|because|so|you|is|was|are|that's|it's|we|this|that|have|has|did|will|which|it|since|as) )?(?<cut>obviously,?(?! (?:our|my|we|i\b|wrong|not (?:what|your|right|good)|owed))|of course you (?:know|knew|realise|realize),?|needless to say,?|as (?:everyone|everybody|anyone|you surely|any customer|most people) (?:knows?|would know|should know|can see),?|as you (?:should|must|ought to|surely|would|will|may|no doubt) (?:already |well |surely )?(?:know|be aware|have (?:seen|read|noticed|known))(?: by now)?,?|clearly(?=,? (?:you|stated|states?|says?|written|explained|explains?|told|mentioned|shown|marked|the|this|a)\b(?! (?:see|hear|want|need|deserve))),?|evidently,?)/du,
  /\b(?<cut>(?:as|like) (?:i|we)(?:'ve| have)? (?:just |already |previously |clearly |repeatedly )*(?:said|mentioned|stated|explained|told you|wrote|pointed out|noted|advised|written|repeated|tried to explain)(?: (?:before|already|earlier|previously|above|many times|several times|in my (?:last|previous|first) (?:e-?mail|message|reply|mail)|last time|twice|to you|yesterday|repeatedly))*,?)/du,
  /\b(?<cut>as (?:already |previously |clearly |repeatedly |stated and )*(?:stated|mentioned|explained|said|advised|noted|communicated|described|indicated|pointed out)(?! (?:there|here|by|in your|on your|to you by)\b)(?: (?:before|already|above|earlier|previously|multiple times|in (?:my|our|the) (?:last|previous|first) (?:e-?mail|message|reply)|repeatedly|several times))*,?)/du,
  /\b(?<cut>per my (?:last|previous|earlier) (?:e-?mail|message|reply|note),?)/du,
  new RegExp(
    `(?:^|[,;.–—] ?|\\b(?:please|you|and|then|can|could|to|should|or|must|simply|so|next time|would|may|might) )(?<cut>just|simply|merely) (?:please )?(?:${TASK})\\b(?! (?:a line|me (?:know|a)|us (?:know|a)|to be (?:sure|safe)))`,
    'du',
  ),
  /\byou(?:'d| would)? (?<cut>just|simply|merely) (?:need|have|had|needed) to\b(?! (?:reply|say|tell|write|answer|ask|let|choose|wait (?:until|for me)))/du,
];

/** Words that mean contempt as a whole. */
const WHOLE = [
  /\b(?:i|we)(?:'ve| have)? (?:already|repeatedly|clearly|just) (?:told|explained|said|mentioned|answered|stated|informed|advised)\b(?: (?:you|this|that|it|to you))+|\b(?:i|we) (?:already|repeatedly|clearly) (?:told|explained|said|mentioned|answered|stated)\b(?: (?:you|this|that|it))*/u,
  /\b(?:i'll|i will|let me|i'm going to|i can) (?:say|explain|repeat|tell you|spell|put)(?: (?:this|it|that|myself))?(?: out)?(?: to you| for you)? (?:(?:one|once|just once|only once) (?:more|last)|again|slowly|one final|yet again|for the (?:last|second|third|final|\w+) time|in (?:simple|simpler|easy|small) (?:terms|words))/u,
  /\b(?:(?:it|this|that)(?:'s| is) (?:really |actually |honestly )?(?:not|n't)|(?:it|this|that) (?:really |actually )?isn't) (?:that|so|really|exactly|all that|actually)? ?(?:hard|complicated|difficult|rocket science)\b/u,
  /\b(?:it|this|that)(?:'s| is) (?:just |really |actually |only |quite |basic |pretty )*(?:common sense|common knowledge|self-explanatory|basic (?:stuff|knowledge)|as simple as that|self-evident)\b/u,
  /\bas any(?:one| \w+) (?:can|could|will|would|should) (?:tell|see|know|confirm)\b|\b(?:most|all|normal) people (?:know|understand|manage|find)\b|\bthis should be (?:clear|obvious|evident)\b|\b(?:thought|assumed) (?:this|that|it) was (?:obvious|clear|evident)\b|\b(?:it|this|that)(?:'s| is) (?:very|quite|so|pretty) (?:simple|easy|straightforward|obvious|basic)\b|\b(?:is|are) (?:a )?well[- ]known\b|\b(?:compose yourself|try and keep up|do try to)\b|\bwritten in every (?:message|mail|e-?mail|letter)\b/u,
  /\b(?:it|this|that)(?:'s| is) (?:really|actually) (?:very |quite |so )?(?:simple|easy|straightforward|basic)\b/u,
  /\b(?:you do (?:realise|realize|understand|know)|do you (?:even|actually|really) (?:read|understand|know|realise|realize|listen)|you seem (?:not )?to (?:not )?(?:understand|grasp|get)|what (?:part|bit) of|how many times|for the (?:last|umpteenth|hundredth|third|tenth) time|even a (?:child|beginner)|anyone (?:can|could) (?:do|see|understand|follow)|try to (?:understand|follow|keep up|listen|pay attention)|pay attention|read (?:it|that|this|my (?:last |previous )?(?:e-?mail|message|reply)|the \w+) (?:again|properly|carefully (?:this time|again|next time))|learn (?:how )?to|you people|all you (?:have|need|had|needed) to do (?:is|was))\b/u,
];

/** "just" that tells when, how much, or softens what the agent does. */
const TELLS_TIME =
  /\b(?:i|we|it|they|he|she|who|that|which|has|have|'ve|'s|had)(?:'ve|'s| have| has)? just\b/u;

export const CONDESCENDING: DraftPattern = {
  kind: 'condescending',
  evidence: 'product-4.3',
  find({ plain }) {
    let found: Span | null = findWords(plain, WHOLE);
    for (const expression of NEEDLESS) {
      const match = expression.exec(plain);
      const at = match?.indices?.groups?.cut;
      if (!match || !at || TELLS_TIME.test(match[0])) continue;
      if (!found || at[0] < found.start) found = { start: at[0], end: at[1] };
    }
    return found;
  },
  better({ text, plain }, span) {
    const whole = findWords(plain, WHOLE);
    if (whole && whole.start === span.start)
      return 'Let me put it more clearly than before, in short steps:';
    return withoutSpan(text, span);
  },
};
