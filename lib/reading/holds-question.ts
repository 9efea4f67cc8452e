const LONGEST = 4000;

/** A question mark of an address asks nothing. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu;

const LEAD =
  '(?:(?:and|so|but|or|ok|okay|hi|hello|hey|sorry|now|also|first|then|well|please|seriously|again|by the way)[\\s,:]+){0,4}';
const PERSON = '(?:i|you|u|we|they|he|she|anyone|anybody|someone|somebody)';
const SUBJECT = `(?:${PERSON}|it|this|that|these|those|there|(?:the|my|your|our|his|her|their|any|an?) \\p{L}+)`;
const DO = "(?:do|have|don't|haven't)";
const HELP =
  "(?:is|are|was|were|am|does|did|has|can|could|will|would|shall|should|isn't|aren't|wasn't|weren't|doesn't|didn't|hasn't|can't|couldn't|won't|wouldn't|shouldn't)";

/** Words in the order of a question: "where is", "how long does", "do you", "is there". */
const ORDER: readonly RegExp[] = [
  // "Do it now", "have a nice day" and "may you rest" ask nothing.
  new RegExp(`^${LEAD}(?:${HELP} ${SUBJECT}|${DO} ${PERSON}|may (?:i|we))\\b`, 'u'),
  new RegExp(
    `^${LEAD}(?:what|when|where|why|who|whom|whose|which|how)(?:'s|'re|'d|'ll)? (?:\\p{L}+ ){0,2}?(?:${HELP}|${DO}) ${SUBJECT}\\b`,
    'u',
  ),
  new RegExp(
    `^${LEAD}(?:what|where|who|when|how)(?:'s| is| are) (?:the|my|your|our|going|wrong)\\b`,
    'u',
  ),
  new RegExp(
    `^${LEAD}(?:how (?:about|come|much longer|long)|what (?:about|if|happens)|why not|any (?:news|update|idea)s?)\\b`,
    'u',
  ),
];

/** "When will it come, …" asks; "when I ordered it, you said …" and "what a mess" do not. */
function hasOrder(clause: string): boolean {
  return ORDER.some((pattern) => pattern.test(clause));
}

/**
 * Whether a text asks something: by a question mark, or by the order of its words where the mark is left out,
 * as in chats. The order is known for English alone; a mark counts in any language. Looks at the first 4,000
 * characters.
 */
export function holdsQuestion(text: string): boolean {
  const plain = text.slice(0, LONGEST).replace(ADDRESS, ' ').replaceAll('’', "'").toLowerCase();
  if (/[?？؟]/u.test(plain)) return true;
  return plain.split(/[.!\n;:]+\s*|,\s+/u).some((clause) => hasOrder(clause.trim()));
}
