import type { Span } from '../conversation/conversation';
import { sentences } from '../conversation/sentences';
import { conceptOverlap } from './concept-overlap';
import { stem } from './content-overlap';
import { contradicts } from './contradicts';
import { wordsOf } from './words';

/** What speaks for and against a run of sentences following a suggestion. What is no share is 0 or 1. */
export interface FollowSigns {
  /** Log odds of the model's head. */
  head: number;
  /** Share (0..1) of what the suggestion speaks of that the run speaks of, in whatever words. */
  concepts: number;
  /** The same share with each concept counted by how few phrases of the library speak of it. */
  specific: number;
  /** The run refuses more often than the suggestion. */
  refuses: number;
  /** The suggestion says what the agent does, the run does not, nor asks what the suggestion asks. */
  noDeed: number;
  /** The run tells the customer to do something, the suggestion does not. */
  handsOver: number;
  /** The suggestion asks and the run does not. */
  noQuestion: number;
  /** The run asks and the suggestion does not. */
  asks: number;
  /** The suggestion says what the agent does, the run is all apology, thanks and greeting. */
  courtesyOnly: number;
  /** One refuses the very thing that the other does ("can't ask", "I'm asking"): then nothing else counts. */
  denies: boolean;
}

/** Negations that refuse nothing. */
const HARMLESS =
  /\b(?:no (?:need|worries|matter|problem|hard feelings|rush|further|more|news|hassle|offen[cs]e|questions?)|(?:don'?t|do not) (?:worry|want|need|have to|leave|feel)|not (?:just|only|forgotten)|needn'?t|won'?t (?:have to|take long)|shouldn'?t|if not)\b/gu;
const REFUSAL =
  /\b(?:can'?t|cannot|won'?t|not able|(?:i'm|i am|we're|we are|i'll|i will) not|unable|(?:not|isn'?t) possible|impossible|refused|declined|(?:we|i) (?:don'?t|do not)|doesn'?t|nothing can|nobody|no one)\b/gu;

/** What an agent says of themselves that is no work on the case. */
const NO_WORK =
  "also|am|apologi[sz]e|appreciate|can'?t|cannot|could|did|didn'?t|do|don'?t|feel|fear|guess|had|have|hope|just|know|last|like|love|may|might|never|not|now|only|realise|really|regret|saw|should|think|truly|understand|want|was|wish|won'?t|would|wouldn'?t";
const DEED = new RegExp(
  [
    String.raw`\b(?:i'm|im|i am) (?!(?:so|very|really|truly|sorry|glad|happy|afraid|not|an?)\b)`,
    String.raw`\b(?:i'll|ill|i will) (?!not\b)`,
    String.raw`\bi (?:also |now |just |can )?(?!(?:${NO_WORK})\b)[a-z]`,
    String.raw`\bi have (?!no\b)|\bi've |\bi'd (?!like\b)|\blet me\b|\blet'?s\b`,
    String.raw`\bwe'll (?!not\b)|\bwe (?:begin|check|do|fix|look|make|reverse|send|start|will|go|get)\b`,
    String.raw`\byou(?:'ll| will)? (?:get|hear|receive|have)\b`,
    String.raw`(?:^|[.!?\n)]+\s*|, |\band |\bnow |- )(?:double )?(?!during|according|regarding|concerning|being|something|nothing|anything|everything|morning|evening)[a-z]{3,}ing\b`,
  ].join('|'),
  'u',
);
const TOLD =
  /(?:^|[.!?\n]\s*|, )(?:please|pls|kindly|could you|can you)\b(?! (?:don'?t|do not))|\byou(?:'ll| will| would)? (?:have to|need to|must|should)\b/u;
const QUESTION = /\?|\b(?:what|which|how|when|where|tell me|can you|could you|should i|do you)\b/u;
const COURTESY =
  /\b(?:sorry|apolog\w*|regret|forgive|thank\w*|thx|ty|appreciate\w*|grateful|hope|welcome|regards|wishes|dear|hello|hi|important to us|strive|feedback)\b/u;
/** A refusal and the verb after it. */
const REFUSED =
  /\b(?:can'?t|cannot|won'?t|not|don'?t|doesn'?t|didn'?t|haven'?t|hasn'?t|never)(?: (?:be|been|also|even|yet|to|able to|going to))* ([a-z]{3,})/gu;
const DONE =
  /\b(?:i'm|i am|i'll|i will|i've|i have|i can|can|i|will|and|to|you)(?: (?:also|now|just|already|still))* ([a-z]{3,})/gu;
/** Shorter sentences say nothing of their own: a name, a sign-off. */
const SHORT = 4;
const MAX_LOG_ODDS = 6;

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

function refusals(text: string): number {
  return [...text.replace(HARMLESS, ' ').matchAll(REFUSAL)].length;
}

function verbs(text: string, pattern: RegExp): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([, verb = '']) => stem(verb)));
}

/** Whether the first text refuses something that the second does and does not refuse itself. */
function refusesDeed(first: string, second: string): boolean {
  const refused = verbs(second, REFUSED);
  const done = verbs(second.replace(REFUSED, ' '), DONE);
  return [...verbs(first, REFUSED)].some((verb) => done.has(verb) && !refused.has(verb));
}

function isCourtesy(run: string): boolean {
  return sentences(run).every(({ start, end }) => {
    const sentence = run.slice(start, end);
    return COURTESY.test(sentence) || wordsOf(sentence).length < SHORT;
  });
}

function logOdds(p: number): number {
  const odds = Math.log(p / (1 - p));
  return Math.min(MAX_LOG_ODDS, Math.max(-MAX_LOG_ODDS, odds));
}

/** The signs of a run of a reply's sentences; `p` (0..1) is what the model's head says of it. */
export function followSigns(suggestion: string, run: string, p: number): FollowSigns {
  const [wanted, given] = [plain(suggestion), plain(run)];
  const { share, specific } = conceptOverlap(suggestion, run);
  const asked = wanted.includes('?');
  const refuses = refusals(given) > refusals(wanted);
  const asksToo = asked && QUESTION.test(given);
  return {
    head: logOdds(p),
    concepts: share,
    specific,
    refuses: Number(refuses),
    noDeed: Number(DEED.test(wanted) && !DEED.test(given) && !asksToo),
    handsOver: Number(
      TOLD.test(given) && !/\bplease\b/u.test(wanted) && !TOLD.test(wanted) && !asksToo,
    ),
    noQuestion: Number(asked && !asksToo),
    asks: Number(given.includes('?') && !asked && !/\b(?:tell|send) me\b/u.test(wanted)),
    courtesyOnly: Number(DEED.test(wanted) && isCourtesy(given)),
    denies:
      refusesDeed(given, wanted) ||
      refusesDeed(wanted, given) ||
      (refuses && contradicts(suggestion, run)),
  };
}

/** Runs longer than this are not looked at: the model reads no more. */
const LONGEST = 4;

/** The runs of a reply's sentences that could hold a suggestion: one sentence more than it has, all of them. */
export function followRuns(suggestion: string, reply: string): Span[] {
  const spans = sentences(reply);
  const size = Math.min(sentences(suggestion).length + 1, LONGEST, spans.length);
  return spans.slice(0, spans.length - size + 1).map(({ start }, at) => {
    return { start, end: spans[at + size - 1]?.end ?? start };
  });
}
