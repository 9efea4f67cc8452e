import { sentences } from '../conversation/sentences';
import { contentOverlap } from './content-overlap';
import { wordsOf } from './words';

const NEGATORS = new Set(
  'not no never none nobody nothing neither cannot cant wont dont doesnt didnt isnt wasnt unable without unfortunately'.split(
    ' ',
  ),
);

/** Negations that deny nothing. */
const EMPTY_NEGATIONS =
  /\b(?:don'?t worry|no worries|no problem|not (?:just|only)|whether or not|why don't)\b/gu;

const DAYS =
  'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday weekend morning afternoon evening noon'.split(
    ' ',
  );

/** How a question starts when its mark is left out. */
const ASKING =
  /^(?:(?:and|so|but|ok|hi|hello|sorry|now|also|first)\W+)*(?:what|when|where|which|who|why|how|do|does|did|is|are|was|were|can|could|would|will|shall|should|have|has)\b/u;

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

function negates(text: string): boolean {
  return wordsOf(plain(text).replace(EMPTY_NEGATIONS, ' ')).some(
    (word) => NEGATORS.has(word.replace(/'s$/u, '')) || word.endsWith("n't"),
  );
}

function timesIn(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => DAYS.includes(word) || /\d/u.test(word)));
}

function asks(text: string): boolean {
  return text.includes('?');
}

/** True where the reply states what the suggestion asks. The other way round may be a play-back. */
function statesInstead(suggestion: string, reply: string): boolean {
  return (
    asks(suggestion) &&
    !asks(reply) &&
    !reply.split(/[,.;:!\n]+\s*/u).some((part) => ASKING.test(plain(part)))
  );
}

/** Share of a sentence's content words from which the reply takes it up. */
const TAKEN_UP = 0.5;

/** The sentences of a suggestion that a reply takes up; '' where it takes up none in so many words. */
function takenUp(suggestion: string, reply: string): string {
  const parts = sentences(suggestion).map(({ start, end }) => {
    const text = suggestion.slice(start, end);
    return { text, overlap: contentOverlap(text, reply) };
  });
  const most = Math.max(0, ...parts.map(({ overlap }) => overlap));
  if (most === 0) return '';
  return parts
    .filter(({ overlap }) => overlap >= Math.min(TAKEN_UP, most))
    .map(({ text }) => text)
    .join(' ');
}

/**
 * True when a reply that shares the suggestion's words says something else with them: one negates
 * what the other states, the reply states what the suggestion asks, or both name days or figures and none is
 * the same.
 */
export function contradicts(suggestion: string, reply: string): boolean {
  const part = takenUp(suggestion, reply);
  if (part === '') return negates(reply) && !negates(suggestion);
  if (negates(part) !== negates(reply) || statesInstead(part, reply)) return true;
  const wanted = timesIn(wordsOf(part));
  const given = timesIn(wordsOf(reply));
  if (wanted.size === 0 || given.size === 0) return false;
  return ![...wanted].some((time) => given.has(time));
}
