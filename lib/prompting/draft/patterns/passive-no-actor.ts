import { namesAction } from '../concrete';
import type { DraftPattern } from '../draft-pattern';
import { findWords } from '../find-words';

const BE =
  "(?:(?:was|were|is|are|has been|have been|had been|is being|are being|will be|'ll be|got|being)(?: not)?|wasn't|weren't|hasn't been|haven't been|'s been)";
const ADVERB =
  '(?:(?:unfortunately|sadly|now|already|also|somehow|apparently|accidentally|mistakenly|inadvertently|wrongly|incorrectly|never|not|currently|duly|carefully|properly|correctly|regrettably|immediately|simply|soon|fully|internally) )*';
/** Verbs of things that go wrong in a firm's hands. */
const FAILED =
  '(?:overlooked|misplaced|mishandled|mislabel+ed|misrouted|misread|misplaced|forgotten|neglected|botched|mixed up|messed up|missed|entered (?:incorrectly|wrongly|twice)|typed in wrong(?:ly)?|charged (?:twice|in error|by mistake|incorrectly)|cancel+ed (?:in error|by mistake|by accident|accidentally)|closed (?:in error|by mistake|by accident|too early|too soon)|deleted (?:in error|by mistake|by accident)|sent to the wrong|sent out late|delivered to the wrong|assigned to the wrong|filed under|left out\\b|lost in (?:our|the)|given (?:the wrong|incorrect|wrong)|not (?:passed on|followed up|processed|recorded|updated|answered|sent|noticed|picked up)|delayed internally|wrongly \\w+ed|incorrectly \\w+ed|mistakenly \\w+ed)';
/** Verbs of care that is promised to nobody's account. */
const PROMISED =
  '(?:looked (?:into|at)|dealt with|taken care of|taken into (?:account|consideration)|reviewed|investigated|escalated|forwarded|passed on|passed along|addressed|handled|considered|noted|logged|actioned|resolved|contacted|informed|notified|updated|followed up(?: on)?|raised|looked after|checked|examined|assessed|prioriti[sz]ed|sorted(?: out)?|attended to|worked on|monitored|rectified|corrected|improved)';
/** What such verbs are said of: the customer's matter, not a thing with a history of its own. */
const MATTER =
  '(?:(?:your|the|this|that|my) (?:\\w+ )?(?:case|ticket|request|issue|matter|complaint|concerns?|query|enquiry|inquiry|feedback|problem|claim|application|report|message|e-?mail|point|situation|account|incident|comments?|suggestion|file|appeal|dispute|question)s?|it|this|that|they|everything|these|you)';
const ACTOR =
  /\bby (?!mistake|accident|error|email|e-mail|mail|phone|post|the end|then|now|today|tomorrow|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|next|tonight|close|default)\w+/u;

const PASSIVE = [
  /\b(?:a|an|some|this|the|several|that) ?(?:\w+ )?(?:mistakes?|errors?|oversights?|misunderstandings?|miscommunications?) (?:was|were|has been|have been|had been|got) (?:\w+ )?(?:made|committed|introduced)\b/u,
  /\b(?:mistakes|errors) (?:were|have been) made\b/u,
  /\bit (?:was|has been|had been) (?:unfortunately |then |internally )?(?:decided|determined|concluded|agreed|deemed|felt)\b(?= (?:that|to|not|internally|unnecessary|too|in)\b)/u,
  /\b(?:the|a) decision (?:was|has been) (?:made|taken|reached)\b/u,
  new RegExp(`\\b${BE} ${ADVERB}${FAILED}`, 'u'),
  new RegExp(`\\b${MATTER} ${BE} ${ADVERB}${PROMISED}\\b`, 'u'),
  /\b(?:measures|steps|action|actions) (?:are|is|were|will be|have been|has been|are being) (?:\w+ )?taken\b/u,
  /\b(?:something|things|wires) (?:seem to have |appear to have |must have |have |has )?(?:gone|went|got) (?:wrong|crossed|lost)\b(?= (?:somewhere|along the (?:way|line)|in the process|internally|at some point))/u,
  /\b(?:the )?necessary (?:steps|measures|corrections|changes) (?:were|will be|have been|are being) \w+/u,
];

export const PASSIVE_NO_ACTOR: DraftPattern = {
  kind: 'passive_no_actor',
  evidence: 'packard-2018',
  find({ plain }) {
    const span = findWords(plain, PASSIVE);
    if (!span || ACTOR.test(plain.slice(span.start))) return null;
    // Who says sorry for it, or says what they do about it, does not hide.
    if (/\b(?:sorry|apologi[sz]e|apologies)\b/u.test(plain) || namesAction(plain)) return null;
    const before = plain.slice(0, span.start);
    if (
      /\b(?:if|when|once|whether|until|unless|before|after|as soon as|so that|want|how|who|what)\b[^,;]*$/u.test(
        before,
      )
    )
      return null;
    if (/\b(?:you|shouldn't have|should not have)\s*$/u.test(before)) return null;
    return span;
  },
  better: ({ plain }, { start, end }) =>
    /\bwill be\b|'ll be\b|\bis being\b|\bare being\b|\b(?:has|have) been\b/u.test(
      plain.slice(start, end),
    )
      ? 'I’m looking into it myself and will tell you what I find.'
      : 'We made a mistake here, and I’m putting it right.',
};
