/** Syllables of an English word by its groups of vowels; a silent final e does not count. */
function syllables(word: string): number {
  const base = word.replace(/(?:[^laeiouy]e|[^laeiouytd]ed)$/u, (ending) => ending.charAt(0));
  return Math.max(1, base.match(/[aeiouy]+/gu)?.length ?? 1);
}

/** Flesch-Kincaid grade of an English text: .39 words a sentence + 11.8 syllables a word − 15.59. */
export function gradeOf(text: string): number {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z]+(?:'[a-z]+)?|\d+/gu) ?? [];
  const sentences = text.match(/[.!?:;]+(?=\s|$)/gu)?.length ?? 1;
  if (words.length === 0) return 0;
  const total = words.reduce((sum, word) => sum + syllables(word.replaceAll("'", '')), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (total / words.length) - 15.59;
}
