import { LIBRARY } from '../prompting/library';
import { conceptsOf } from './concepts';

export interface ConceptOverlap {
  /** Share (0..1) of what the first text speaks of that the second speaks of too. */
  share: number;
  /** The same with each concept counted by how few phrases of the library speak of it. */
  specific: number;
}

let rarity: ReadonlyMap<string, number> | null = null;

function phrasesByConcept(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of LIBRARY)
    for (const concept of conceptsOf(text)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return counts;
}

/** Inverse document frequency among the library's phrases. */
function weightOf(concept: string): number {
  rarity ??= phrasesByConcept();
  return Math.log((LIBRARY.length + 1) / ((rarity.get(concept) ?? 0) + 1));
}

/** How much of what the first text speaks of the second speaks of, in whatever words. */
export function conceptOverlap(first: string, second: string): ConceptOverlap {
  const wanted = [...conceptsOf(first)];
  const found = conceptsOf(second);
  const shared = wanted.filter((concept) => found.has(concept));
  const weigh = (concepts: readonly string[]): number =>
    concepts.reduce((sum, concept) => sum + weightOf(concept), 0);
  const whole = weigh(wanted);
  return {
    share: wanted.length > 0 ? shared.length / wanted.length : 0,
    specific: whole > 0 ? weigh(shared) / whole : 0,
  };
}
