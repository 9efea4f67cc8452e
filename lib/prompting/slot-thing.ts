import things from './things.json';

const heads = new Set(things.heads);
const modifiers = new Set(things.modifiers);
const compounds = new Set(things.compounds);

/** Words after which a thing is the one the customer has, bought or was sent. */
const OWNED =
  /(?:\b(?:my|our|(?:ordered|bought|purchased|received|got|sent me|returned|returning|sent back|delivered|pre-?ordered|waiting (?:for|on)|paid for|about|where is|where's|opened|unboxed|unpacked|assembled|built|repair|replace|exchange|return|fix) (?:the|a|an|this|that|your|my|our))|^(?:the|this|a|an)|[.!?\n]\s*(?:the|this))\s+/giu;

/** A possession that is only where something happens, or what something is for. */
const PLACE =
  /(?<!\b(?:wait|waiting|waited|paid|pay) )\b(?:in|on|onto|under|over|behind|off|near|into|at|for|from|inside|wearing|wore|using|via|through) (?:my|our)\s+$/iu;

/** A thing that is not the customer's, or is only wished for, is not theirs to play back. */
const NOT_MEANT =
  /\b(?:instead of|like|looking for|want|need|recommend|different|another|wrong)\s+(?:the|a|an|my|this|that)?\s*$/iu;

/** The longest known thing at the start of a text: "blue velvet sofa", "washing machine". */
function thingAt(text: string): string | null {
  const words = (text.match(/^[\p{L}'-]+(?:[ \t]+[\p{L}'-]+){0,4}/u)?.[0] ?? '').split(/[ \t]+/u);
  let from = 0;
  while (from < 3 && from < words.length) {
    const word = (words[from] ?? '').toLowerCase();
    const pair = `${word} ${(words[from + 1] ?? '').toLowerCase()}`;
    const pairIs = compounds.has(pair);
    if (pairIs ? !continues(words, from + 1) : heads.has(word) && !continues(words, from)) {
      const kept = words.slice(0, from + (pairIs ? 2 : 1)).map((part) => part.toLowerCase());
      return kept.join(' ');
    }
    if (!modifiers.has(word)) return null;
    from += 1;
  }
  return null;
}

/** "phone case" is no phone: a head followed by another noun we know goes on to that noun. */
function continues(words: readonly string[], at: number): boolean {
  const next = (words[at + 1] ?? '').toLowerCase();
  return heads.has(next) || PARTS.test(next);
}

/** Nouns that turn the noun before them into a mere attribute. */
const PARTS =
  /^(?:case|cover|stand|holder|strap|frame|leg|legs|door|screen|bracket|shop|store|number|order|delivery|bill|line|app|account|call|company|plan|game|protector|part|parts|box|rack|size|seat|set|bag|charger|cable|lens|battery|department|service|page|code|price|pads?|bulbs?|shelf|cushion|cushions|stickers?|lamp|bell|pipes|machine|insurance|light|warranty)$/u;

/** All things the customer speaks of as theirs, in order; see `findThing`. */
export function* thingsIn(text: string): Generator<string> {
  for (const match of text.matchAll(OWNED)) {
    const isTheirs = /\b(?:my|our)\s+$/iu.test(match[0]);
    const before = text.slice(0, match.index + match[0].trimEnd().lastIndexOf(' ') + 1);
    const at = match.index + match[0].length;
    if (isTheirs ? PLACE.test(text.slice(Math.max(0, at - 40), at)) : NOT_MEANT.test(before))
      continue;
    const found = thingAt(text.slice(at));
    if (found !== null) yield found;
  }
}

/**
 * The thing the customer speaks of as theirs, fit to follow "your" ("corner sofa"), or null.
 * Only nouns of the committed list count, with colours, materials and kinds before them, so that
 * nothing else the customer says about it ("my stupid sofa") is ever played back.
 */
export function findThing(text: string): string | null {
  const [first] = thingsIn(text);
  return first ?? null;
}
