import { wordsOf } from './words';

const FUNCTION_WORDS = new Set(
  "a an and are as at be been but by can could did do does for from get got had has have he her here him his how i i'd i'll i'm i've if in is it it's its just let me my no not now of on or our out she should so some than that that's the their them then there they this to too up us was we we'll we're we've were what when where which while who will with would you you'll you're you've your".split(
    ' ',
  ),
);

/** Cuts endings so that "charged" meets "charge" and "legs" meets "leg". */
export function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|e|ly)$/u, '') : word;
}

/** True for words that carry no content of their own. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Stems of the words that carry content. */
export function contentWords(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !isFunctionWord(word))
      .map(stem),
  );
}

/** Share (0..1) of the first text's content words found in the second, whatever their order. */
export function contentOverlap(first: string, second: string): number {
  const wanted = contentWords(first);
  const found = contentWords(second);
  if (wanted.size === 0) return 0;
  return [...wanted].filter((word) => found.has(word)).length / wanted.size;
}
