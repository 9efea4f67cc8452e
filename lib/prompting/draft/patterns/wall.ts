import { leadsOn } from '../concrete';
import type { DraftPattern } from '../draft-pattern';
import { findWords } from '../find-words';

const DEED =
  '(?:refund|return|exchange|replace|cancel|change|give|offer|make(?! you\\b| one up| it up| up)|accept|help|extend|waive|process|do|ship|credit|reimburse|compensate|honou?r|grant|approve|reopen|restore|undo|reverse|unlock|access|provide|disclose|share|amend|add|remove|issue|allow|guarantee|deliver|repair|fix|lower|match|assist|discuss|take|bend|book|move|transfer|delete|speed|influence|combine|hold|reserve|pay|release|tell|comment|override|alter|adjust|prioriti[sz]e|expedite|upgrade|downgrade|discount|arrange|activate|reactivate|be of)';
const REFUSALS = [
  new RegExp(
    `\\b(?:unfortunately,? |sadly,? |regrettably,? |i'm afraid(?: that)? |i am afraid(?: that)? )?(?:i|we|our (?:team|system|company|department|store)|the system|this department)(?: (?:simply|just|really|also|unfortunately|sadly|currently))? (?:can't|cannot|can not|won't|will not|don't|do not|couldn't|are not able to|'re not able to|am not able to|are unable to|'re unable to|am unable to|is unable to|are not allowed to|'re not allowed to|am not allowed to|are not permitted to|are not in a position to) (?:really |possibly |ever |just |simply |be |even )*${DEED}\\b(?! (?:it up to you|you enough|sure))`,
    'u',
  ),
  /\bi'm (?:not able|unable|not allowed|not authori[sz]ed|not permitted|not in a position) to \w+/u,
  /\b(?:unfortunately|sadly|regrettably|i'm afraid)\b[^.!?\n]{0,60}\b(?:policy|policies|not possible|impossible|no (?:refunds?|exceptions?|exchanges?|returns?|longer)|non-refundable|not (?:covered|eligible|entitled|allowed|permitted|refundable|available|included|something)|only|expired|too late|terms|nothing)\b/u,
  /\b(?:(?:it|this|that)(?:'s| is| goes)?|(?:as )?per|due to|because of|under|according to|is|by) (?:against )?(?:simply |just )?(?:our|the|company|store)(?: \w+){0,2} (?:policy|policies|terms|rules|guidelines)\b/u,
  /\b(?:our|the|company)(?: \w+){0,2} (?:policy|policies|terms(?: and conditions)?|rules|guidelines) (?:(?:clearly|only|simply|strictly) )?(?:states?|says?|requires?|do(?:es)? not|doesn't|don't|prohibits?|forbids?|allows?|permits?|excludes?|is (?:clear|very clear|that)|are (?:clear|very clear|that)|dictates?|prevents?)/u,
  /\b(?:there(?:'s| is)|i'm afraid there's) (?:really |absolutely |simply )?(?:nothing|not (?:much|a lot|anything))(?: (?:more|else|further))?(?: that)? (?:i|we|anyone) (?:can|could|am able to|are able to) (?:do|add|change)\b/u,
  /\b(?:no exceptions|no can do|rules are rules|that's (?:just |simply )?(?:the|our) (?:policy|rule|rules)|my hands are tied|our hands are tied|out of (?:my|our) hands|nothing (?:more |else )?to discuss|no exceptions can be made|our decision is final|not part of the contract|take it or leave it)\b/u,
  /\b(?:that|this|it) (?:is|'s) (?:simply |just |unfortunately |absolutely )?(?:not possible|impossible|not an option|out of the question)\b/u,
  /\b(?:under|as per|per|according to|see|in line with) (?:section|clause|article|paragraph|point) \d/u,
  /\b(?:is|are) (?:strictly |generally |explicitly )?(?:excluded|final|not (?:covered|refundable|returnable|exchangeable|transferable|negotiable))\b(?! (?:yet|until|if))/u,
  /\b(?:all sales are final|non-refundable|no refunds?)\b/u,
  /\b(?:we|i) (?:only|exclusively) (?:refund|return|exchange|replace|accept|offer|ship|deliver|answer|process|handle|provide|support)\b/u,
  /\brefunds? (?:is|are) (?:only|not) (?:possible|available|given|granted|issued|allowed|permitted)/u,
];

/** "I can't X, but I can Y" in one breath. */
const TURN =
  /\b(?:but|though|however|yet|so|instead|;)\b[^.!?\n]{0,20}\b(?:i|we|you|there|here's|it's)\b/u;

export const WALL: DraftPattern = {
  kind: 'wall',
  evidence: 'marinova-2018',
  find({ plain, after }) {
    const span = findWords(plain, REFUSALS);
    if (!span) return null;
    const before = plain.slice(0, span.start);
    if (
      /\b(?:if|when|in case|unless|whether|until|why|thought|think|said|told|that) (?:that |you |it )?$/u.test(
        before,
      )
    )
      return null;
    const rest = plain.slice(span.end);
    if (TURN.test(rest) || leadsOn(rest) || leadsOn(before)) return null;
    if (/\b(?:until|before|unless|once)\b/u.test(rest) && /\b(?:i|we|you)\b/u.test(rest))
      return null;
    return after.slice(0, 2).some(leadsOn) ? null : span;
  },
  better: () =>
    'That one I can’t change, and I’ll tell you why. Here is what is possible, and you choose:',
};
