import { SITUATIONS, type Situation } from '../reading/labels';
import table from './situation-table.json';
import { bagOf, type Turn, vectorOf } from './term-bag';

interface Term {
  rarity: number;
  /** Index of a situation and the weight of the term for it. */
  weights: readonly (readonly [number, number])[];
}

/** One line a term: the term, a tab, its rarity × 100, then `situation:weight × scale` pairs. */
function readTerms(lines: string, scale: number): Map<string, Term> {
  return new Map(
    lines.split('\n').map((line) => {
      const [term = '', rest = ''] = line.split('\t');
      const [rarity, ...pairs] = rest.split(' ');
      const weights = pairs.map((pair) => {
        const [at, weight] = pair.split(':').map(Number);
        return [at ?? 0, (weight ?? 0) / scale] as const;
      });
      return [term, { rarity: Number(rarity) / 100, weights }];
    }),
  );
}

/** A word or two prove little, however much they are used in one situation. */
const ENOUGH_TERMS = 5;

const terms = readTerms(table.terms, table.scale);

/**
 * How likely each situation is by the words of the whole conversation: a logistic regression over
 * TF-IDF of words and neighbours, made by tools/bench-words/train-table.ts from messages written for
 * this project. Probabilities that sum to at most 1: to less where few of the
 * words are known.
 */
export function tableSituations(
  turns: readonly Turn[],
  subject: string | null,
): Map<Situation, number> {
  const logits = [...table.bias];
  const vector = vectorOf(bagOf(turns, subject), (key) => terms.get(key)?.rarity);
  for (const [term, value] of vector)
    for (const [at, weight] of terms.get(term)?.weights ?? [])
      logits[at] = (logits[at] ?? 0) + value * weight;
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  const trust = Math.min(1, vector.size / ENOUGH_TERMS) / sum;
  return new Map(SITUATIONS.map((label, at) => [label, (powers[at] ?? 0) * trust]));
}
