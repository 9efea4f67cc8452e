import { wordsOf } from './words';

const NEGATORS = new Set(
  "not no never none nobody nothing neither cannot can't cant won't wont unable without unfortunately".split(
    ' ',
  ),
);

const DAYS =
  'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday weekend morning afternoon evening noon'.split(
    ' ',
  );

/** Number of negations, "n't" included. */
function negations(words: readonly string[]): number {
  return words.filter((word) => NEGATORS.has(word) || word.endsWith("n't")).length;
}

function timesIn(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => DAYS.includes(word) || /\d/u.test(word)));
}

/**
 * True when a reply that shares the suggestion's words says something else with them: one negates
 * what the other states, or both name days or figures and none is the same.
 */
export function contradicts(suggestion: string, reply: string): boolean {
  const first = wordsOf(suggestion);
  const second = wordsOf(reply);
  if (negations(first) > 0 !== negations(second) > 0) return true;
  const wanted = timesIn(first);
  const given = timesIn(second);
  if (wanted.size === 0 || given.size === 0) return false;
  return ![...wanted].some((time) => given.has(time));
}
