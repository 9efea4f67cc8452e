import { plainText } from './plain-text';

/** Words and pairs of neighbours; numbers are all the same, handles are left out. */
export function termsOf(text: string): string[] {
  const plain = plainText(text)
    .replace(/@[\p{L}\p{N}_.]+/gu, ' ')
    .replace(/\p{N}[\p{N}.,:/-]*/gu, '#');
  const words = plain.match(/#|\p{L}+(?:'\p{L}+)*/gu) ?? [];
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}

export interface Turn {
  role: 'customer' | 'agent' | 'bot';
  text: string;
}

/** What an agent says happened counts half as much as the customer's own words; a bot only guesses. */
const ROLE_WEIGHT = { customer: 1, agent: 0.5, bot: 0 } as const;

/** How often each term occurs in a conversation and its subject, weighted by who said it. */
export function bagOf(turns: readonly Turn[], subject: string | null): Map<string, number> {
  const bag = new Map<string, number>();
  const all = subject === null ? turns : [...turns, { role: 'customer' as const, text: subject }];
  for (const { role, text } of all) {
    const weight = ROLE_WEIGHT[role];
    if (weight === 0) continue;
    for (const term of termsOf(text)) bag.set(term, (bag.get(term) ?? 0) + weight);
  }
  return bag;
}

/** A bag as a vector of length 1 over the terms that have a rarity; other terms are not seen. */
export function vectorOf(
  bag: ReadonlyMap<string, number>,
  rarity: (term: string) => number | undefined,
): Map<string, number> {
  const vector = new Map<string, number>();
  let square = 0;
  for (const [term, n] of bag) {
    const idf = rarity(term);
    if (idf === undefined) continue;
    const value = (n >= 1 ? 1 + Math.log(n) : n) * idf;
    vector.set(term, value);
    square += value * value;
  }
  const norm = Math.sqrt(square);
  if (norm > 0) for (const [term, value] of vector) vector.set(term, value / norm);
  return vector;
}
