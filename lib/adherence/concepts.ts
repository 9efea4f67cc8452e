import lines from './concepts.json' with { type: 'json' };
import { isFunctionWord, stem } from './content-overlap';
import { wordsOf } from './words';

interface Entry {
  /** Words in a row, separated by spaces, or one word. */
  words: string;
  group: string;
}

const ENTRIES: readonly Entry[] = lines.flatMap((line, at) =>
  line.split(' | ').map((words) => ({ words, group: `=${at}` })),
);
function groupsBy(
  entries: readonly Entry[],
  key: (words: string) => string,
): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { words, group } of entries)
    found.set(key(words), [...(found.get(key(words)) ?? []), group]);
  return found;
}

const SINGLE = ENTRIES.filter(({ words }) => !words.includes(' '));
const BY_WORD = groupsBy(SINGLE, (word) => word);
const BY_STEM = groupsBy(SINGLE, stem);
/** The longest first, so that "find out" is not taken out of a longer one. */
const PHRASES = [
  ...groupsBy(
    ENTRIES.filter(({ words }) => words.includes(' ')),
    (words) => words,
  ),
].sort(([a], [b]) => b.length - a.length);

function conceptsOfWord(word: string): readonly string[] {
  const exact = BY_WORD.get(word);
  if (exact) return exact;
  if (isFunctionWord(word)) return [];
  return BY_STEM.get(stem(word)) ?? [stem(word)];
}

/**
 * What a text speaks of: the groups of words of about the same meaning in the library's field that it
 * touches, and the stems of its other words of content.
 */
export function conceptsOf(text: string): Set<string> {
  const found = new Set<string>();
  let line = ` ${wordsOf(text).join(' ')} `;
  for (const [words, groups] of PHRASES) {
    if (!line.includes(` ${words} `)) continue;
    for (const group of groups) found.add(group);
    line = line.replaceAll(` ${words} `, ' ');
  }
  for (const word of line.split(' ').filter(Boolean))
    for (const concept of conceptsOfWord(word)) found.add(concept);
  return found;
}
