import type { DraftPattern } from '../draft-pattern';
import { findWords } from '../find-words';

const LIABLE = [
  /\b(?:we|i|our company|the company)(?:'re|'m| are| am| is| were| was| have been)? (?:fully |legally |clearly |entirely |solely |completely |totally |100% )*(?:liable|negligent|in breach|legally (?:responsible|obliged|at fault|bound)|at fault (?:legally|under|by law)|guilty)\b/u,
  /\b(?:accept|admit|take|acknowledge|assume)s? (?:full |all |legal |complete |our |any |total |the full )*(?:liability|legal responsibility|negligence|guilt|fault in law)\b/u,
  /\b(?:we|i) (?:\w+ )?(?:broke|violated|breached|have breached|have broken|have violated|acted against|acted unlawfully|acted illegally|violate|breach) (?:the|our|your|consumer|data|any|every)? ?(?:law|contract|agreement|rights|protection|gdpr|regulations?|legal|terms)\b/u,
  /\byou(?:'re| are| would be|'d be| have| 've got) (?:\w+ )?(?:legally entitled|entitled by law|(?:a|the|every) (?:legal )?right to (?:compensation|damages|sue)|entitled to (?:damages|compensation)|right to sue)/u,
  /\byou (?:could|can|would|will) (?:\w+ )?(?:sue|win in court|take us to court|claim damages)\b/u,
  /\b(?:this|it|that)(?:'s| is| was) (?:\w+ )?(?:illegal|unlawful|a breach of (?:contract|law|your)|against the law|a violation|gross negligence|legally our)\b/u,
];
const MONEY =
  '(?:(?:(?:fully |completely |personally |gladly |definitely |certainly |also |of course |happily |surely |immediately )*(?:refund|reimburse|compensate|pay (?:you )?(?:back|for|the|all|every)|credit (?:you|your account)|cover (?:all|the|every|any|your)|make sure you (?:get|receive)|give you (?:\\w+ )*(?:money|refund|compensation)|return your money|get you (?:\\w+ )*(?:refund|money)|issue (?:you )?(?:\\w+ )*refund|grant (?:you )?(?:\\w+ )*refund|process (?:\\w+ )*refund|arrange (?:\\w+ )*refund|waive))|(?:be |get )(?:\\w+ )?(?:refunded|reimbursed|compensated)|(?:get|receive|have|see) (?:\\w+ )*(?:money back|refund|compensation|reimbursement|money (?:returned|again)))';
const PROMISES = [
  new RegExp(
    `\\b(?:i|we|you|the (?:bank|seller|company|shop)|it|your (?:\\w+ )?(?:money|payment|order|purchase|fees?|costs?))(?:'ll| will| shall|'re going to| are going to|'m going to| am going to)(?: \\w+ly| also| of course)? ${MONEY}`,
    'u',
  ),
  /\b(?:i|we) (?:can |absolutely |personally |hereby |do |fully |definitely |100% )*(?:guarantee|promise|swear)\b(?: (?:you|that|it|this|to))?/u,
  /\b(?:it|this|that|your \w+|you|we|i)(?:'ll| will) (?:definitely|certainly|absolutely|surely|without (?:a |any )?(?:doubt|fail)|100%|guaranteed(?: to)?|for sure|never|always) (?:arrive|be (?:there|delivered|fixed|resolved|approved|refunded|solved|back|replaced|working|with you|accepted)|come|get|have|receive|happen(?: again)?|reach|work|win|see)/u,
  /\b(?:will|'ll) (?:definitely|certainly|absolutely|surely|guaranteed) (?!look|check|ask|try|do\b|let|pass|tell|help|keep|write|call|take|make|note|read|share|find|send|consider|raise)\w+/u,
  /\b(?:will|'ll|comes?|arrives?)\b[^.!?\n]{0,60}\b(?:for sure|100 ?%|no doubt|without (?:a )?(?:fail|doubt)|pinky swear|no questions asked|guaranteed|i promise|promise)(?= *(?:$|[.!,]))/u,
  /\b(?:will|'ll) (?:make sure (?:that )?(?:you|it|this) )?never \w+(?: \w+){0,4} again\b|\b(?:give|have) you my word\b|\bevery (?:\w+ )?(?:problem|issue) will be (?:solved|fixed|resolved)\b|\beverything will be (?:perfect|fine|solved)\b/u,
  /\b(?:will|'ll) never happen again\b/u,
  /\b(?:you have my word|on my word|no doubt (?:it|you|this)|guaranteed)\b(?! (?:by|delivery|period|slot|next|minimum))/u,
  /\byour (?:refund|compensation|claim|money|replacement) is (?:guaranteed|safe|certain|a done deal|as good as)\b/u,
];
const OPEN =
  /\b(?:if|once|when|as soon as|whether|unless|until|after|in case|depending|provided|should|ask|asking|request|check|checking|find out|see what|may|might|could|possible|decide|would|want|prefer|either|or|how (?:long|much|soon)|can't|cannot|not|won't|no(?! (?:question|questions|doubt|matter|problem|fuss|need)))\b/u;

export const RISKY_PROMISE: DraftPattern = {
  kind: 'risky_promise',
  evidence: 'product-4.3',
  find({ plain }, facts) {
    const liable = findWords(plain, LIABLE);
    if (liable && !/\b(?:if|whether|who|not|isn't|wasn't|aren't)\b/u.test(plain)) return liable;
    const span = findWords(plain, PROMISES);
    if (!span || plain.trimEnd().endsWith('?')) return null;
    const isMoney = /refund|reimburs|compensat|money|pay|credit|waive|cover/u.test(
      plain.slice(span.start, span.end),
    );
    if (isMoney && (facts.settled.has('refund_ok') || OPEN.test(plain))) return null;
    if (
      !isMoney &&
      /\b(?:can't|cannot|not|won't|don't|never make|couldn't|if|as (?:i|we)|broke|broken|kept|you were)\b[^.!?]{0,30}\b(?:guarantee|promise)/u.test(
        plain,
      )
    )
      return null;
    return span;
  },
  better: ({ plain }) =>
    /refund|reimburs|compensat|money|pay|credit|waive|cover/u.test(plain)
      ? 'I’ve asked for your refund to be checked, and I’ll tell you today what was decided.'
      : 'I’ll tell you what I can commit to once I’ve checked it, and you’ll hear from me today.',
};
