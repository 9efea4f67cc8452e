import { sentences } from '../conversation/sentences';

/** Jaccard similarity of character trigrams from which a sentence says the same again (product.md S8). */
const SAME = 0.5;
const LEAST_WORDS = 4;
/** Later sentences of one message are not looked at, nor messages further back. */
const MOST_SENTENCES = 60;
const MOST_EARLIER = 20;
const LONGEST = 400;

/** What stands at the beginning of any message, and what people say out of courtesy in each. */
const GREETING =
  /^(?:(?:hi|hey|hello|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend))\b ?)+/u;
const COURTESY =
  /^(?:thanks?|many thanks|cheers|kind|best|warm|regards|sincerely|yours|sent from|have a|i look forward|looking forward|danke|vielen dank|mit freundlichen|viele grüße|liebe grüße)(?!\p{L})/u;

function plain(sentence: string): string {
  return (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function trigrams(text: string): Set<string> {
  const letters = [...text];
  return new Set(letters.slice(2).map((letter, at) => `${letters[at]}${letters[at + 1]}${letter}`));
}

/** Share 0..1 of the trigrams of two texts that both have. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size / large.size < SAME) return 0;
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** The sentences that could be said again, as their trigrams. */
function matters(text: string): Set<string>[] {
  return sentences(text)
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }) => plain(text.slice(start, Math.min(end, start + LONGEST))))
    .map((sentence) => sentence.replace(GREETING, ''))
    .filter((sentence) => sentence.split(' ').length >= LEAST_WORDS && !COURTESY.test(sentence))
    .map(trigrams);
}

/**
 * Whether a customer says again what they had said: a sentence of `text` has half of its character
 * trigrams in common with a sentence of at least four words of an `earlier` text of theirs (oldest first).
 * Greetings and thanks do not count. Compares letters, so it works in any language with an alphabet.
 */
export function repeatsEarlier(text: string, earlier: readonly string[]): boolean {
  const said = matters(text);
  if (said.length === 0) return false;
  return earlier
    .slice(-MOST_EARLIER)
    .some((before) => matters(before).some((old) => said.some((now) => jaccard(now, old) >= SAME)));
}
